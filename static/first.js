// Runs before anything is painted. The page comes with an example. Where the address or the browser brings other numbers, or
// another view, the example is not to be taken for them; in a frame nothing of it is to be seen. See static/style.css.

const { hash, pathname, search } = location;

/** Whether something is kept in the browser, where it lets the page look. */
function isAnythingKept() {
  try {
    return localStorage.getItem('plateau') !== null;
  } catch {
    return false;
  }
}

// A link may have lost its "#"; then it stands in the path or the query.
const isExample = ['', '#/plateau'].includes(hash) && !(pathname + search).includes('v=');
if (new URLSearchParams(search).has('embed')) document.documentElement.dataset.first = 'frame';
else if (!isExample || isAnythingKept()) document.documentElement.dataset.first = 'other';
