import type { StandIns } from './stand-ins';

/** What of addresses may stay. */
export interface KnownAddresses {
  /** Origins of the site, such as `https://shop.example`. */
  readonly origins: readonly string[];
  /** The site's own paths with their queries, such as `/account/wallet?type=history`. */
  readonly paths: readonly string[];
  /** Words that paths of the site are made of beside. */
  readonly segments: readonly string[];
  /** Names of query parameters. */
  readonly parameters: readonly string[];
  readonly anchors: readonly string[];
}

/**
 * Masks an address so that it leads to the same kind of place: the same page of the account, goods, elsewhere, nowhere.
 * @param href as written on the page
 */
export function maskAddress(href: string, known: KnownAddresses, standIns: StandIns): string {
  const trimmed = href.trim();
  if (trimmed === '') return '';
  if (trimmed.startsWith('#')) return maskAnchor(trimmed.slice(1), known, standIns);
  const scheme = /^([a-z][a-z\d+.-]*):/iu.exec(trimmed)?.[1]?.toLowerCase();
  if (scheme === 'javascript') return 'javascript:';
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return 'other:';
  if (trimmed.startsWith('?')) return maskQuery(trimmed.slice(1), '', known, standIns);
  const base = 'https://relative.invalid';
  if (!URL.canParse(trimmed, base)) return 'other:';
  const url = new URL(trimmed, base);
  const isRelative = url.origin === base;
  const origin = isRelative
    ? ''
    : known.origins.includes(url.origin)
      ? url.origin
      : `https://${standIns.nameOf('host', url.origin)}.invalid`;
  const lead = isRelative && !trimmed.startsWith('/') ? '' : '/';
  return origin + maskPath(url, lead, known, standIns);
}

/** The path and query of a URL, masked in the same way. */
export function maskPath(url: URL, lead: '' | '/', known: KnownAddresses, standIns: StandIns): string {
  const path = url.pathname.toLowerCase().replace(/\/+$/u, '');
  const isKnown = known.paths.some((at) => pathOf(at) === path);
  const segments = url.pathname.split('/').slice(1);
  const masked = isKnown ? path.slice(1) : segments.map((segment) => maskSegment(segment, known, standIns)).join('/');
  const query = url.search === '' ? '' : maskQuery(url.search.slice(1), path, known, standIns);
  return lead + masked + query + (url.hash === '' ? '' : maskAnchor(url.hash.slice(1), known, standIns));
}

function pathOf(known: string): string {
  return known.split('?')[0] ?? known;
}

function maskSegment(segment: string, known: KnownAddresses, standIns: StandIns): string {
  if (segment === '' || known.segments.includes(segment.toLowerCase())) return segment.toLowerCase();
  return /^\d+$/.test(segment) ? String(1 + standIns.numberOf('number', segment)) : standIns.nameOf('part', segment);
}

function maskQuery(query: string, path: string, known: KnownAddresses, standIns: StandIns): string {
  const pairs = [...new URLSearchParams(query)].map(([name, value]) => {
    const isKnown = known.paths.some((at) => pathOf(at) === path && at.split('?')[1] === `${name}=${value}`);
    const small = name.toLowerCase();
    const shownName = known.parameters.includes(small) ? small : standIns.nameOf('query', name);
    const isPage = /^(?:p|page|offset)$/.test(shownName) && /^\d{1,3}$/.test(value);
    return `${shownName}=${value === '' || isKnown || isPage ? value : standIns.nameOf('value', value)}`;
  });
  return `?${pairs.join('&')}`;
}

function maskAnchor(anchor: string, known: KnownAddresses, standIns: StandIns): string {
  return anchor === '' || known.anchors.includes(anchor) ? `#${anchor}` : `#${standIns.nameOf('anchor', anchor)}`;
}
