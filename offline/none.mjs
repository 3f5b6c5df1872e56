// In place of the service worker while the portal is developed (`cargo xtask serve`): one of an earlier build would answer
// with what it has kept.
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.registration.unregister()));
