// On the page for what is not there: leads on from an address that names a robot, as where a link's `#` has become
// `%23`, or where a host has no rule for `/r/`. It decides nothing: the portal reads what then stands behind its `#`.

const rest = location.pathname.slice(1);
const isLink = /^(?:[/!#]|%2f|%23)*r(?:\/|%2f)./i.test(rest);
const hasId = /(?:^|[^0-9a-z])[0-9a-z]{29}(?:[^0-9a-z]|$)/i.test(rest);
if (isLink || hasId) location.replace(new URL(`./#/${rest}`, document.baseURI));
