// Keeps the page on the device, so that it works without a network. It asks only for the files of the page, and only
// while it installs; it answers for them and for nothing else.
//
// A new version becomes the one of the next visit once all of it is there. Each file has to be just the one that was
// built with this worker, by its digest: so what a server has of another version is never kept, nor the log-in page of
// a hotel's network. docs/decisions.md says what becomes of pages that are open meanwhile.
import { precacheAndRoute } from 'workbox-precaching';

// FILES is put in by scripts/finish.mjs. A query means nothing to files, so links may have any.
precacheAndRoute(FILES, { cleanURLs: false, ignoreURLParametersMatching: [/^/] });

addEventListener('install', () => skipWaiting());

// The first visit has the worker's help, too.
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
