### The bar that offers a new version of the page.

ready = A newer version of this page is ready.
reload = Reload
later = Not now
