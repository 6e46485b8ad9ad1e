// about.mjs: what the head of a page says about it to search engines, and to chats that show a preview of a link.

/** The picture of the page in a language, in static/. */
export const preview = (language) => `preview-${language}.png`;

/** A text as it stands within HTML. */
export const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const name = (key, content) => `<meta name="${key}" content="${escaped(content)}">`;
const property = (key, content) => `<meta property="${key}" content="${escaped(content)}">`;
const locale = ({ language, region }) => `${language}_${region}`;

/**
 * The elements for one of the pages. `address` is the one that the page itself will have, if that is known: only then are
 * there addresses, since all of them have to be whole.
 */
export function about(page, pages, address) {
  const { language, folder, title, description } = page;
  const home = address && new URL(address.replace(/\/?$/, '/')).href;
  const data = {
    '@context': 'https://schema.org', '@type': 'WebApplication', name: 'Plateau', description, inLanguage: language,
    applicationCategory: 'BusinessApplication', operatingSystem: 'Any', browserRequirements: 'JavaScript, WebAssembly',
    isAccessibleForFree: true, offers: { '@type': 'Offer', price: 0, priceCurrency: 'USD' },
    ...(home && { url: home + folder, image: home + preview(language) }),
  };
  const elements = [
    name('description', description),
    property('og:type', 'website'),
    property('og:site_name', 'Plateau'),
    property('og:title', title),
    property('og:description', description),
    property('og:locale', locale(page)),
    ...pages.filter((other) => other !== page).map((other) => property('og:locale:alternate', locale(other))),
    `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`,
  ];
  if (!home) return elements;
  const alternate = (to, code) => `<link rel="alternate" hreflang="${code}" href="${escaped(home + to)}">`;
  return [
    ...elements,
    `<link rel="canonical" href="${escaped(home + folder)}">`,
    ...pages.map((other) => alternate(other.folder, other.language)),
    alternate('', 'x-default'),
    property('og:url', home + folder),
    property('og:image', home + preview(language)),
    property('og:image:width', '1200'),
    property('og:image:height', '630'),
    property('og:image:alt', title),
    name('twitter:card', 'summary_large_image'),
  ];
}
