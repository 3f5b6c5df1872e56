// The page for an <iframe>: frame.html#<ID>&variant=card&lang=de&theme=dark. What stands after # is not sent.
// The element is that of robot-id-badge.js, which the page loads beside this.

document.body.style.margin = 0;

const badge = document.createElement("robot-id-badge");

function read() {
  const [id, ...rest] = location.hash.slice(1).split("&");
  const options = new URLSearchParams(rest.join("&"));
  for (const name of ["variant", "lang", "theme"]) {
    if (options.has(name)) badge.setAttribute(name, options.get(name));
    else badge.removeAttribute(name);
  }
  document.documentElement.lang = options.get("lang") ?? "en";
  let text = id;
  try {
    text = decodeURIComponent(id);
  } catch {
    // As it stands.
  }
  badge.setAttribute("robot-id", text);
}

addEventListener("hashchange", read);
read();
document.body.append(badge);
