import type { JSX } from 'preact';
import type { SessionRow } from '../utils/reading/reading';
import { Icon, type IconName } from './Icon';
import { useTranslate } from './translate-context';

export interface SessionListProps {
  rows: readonly SessionRow[];
}

/** The sessions as last read: the one in use first, the others in the page's order. Only for the extension's own pages. */
export function SessionList({ rows }: SessionListProps): JSX.Element {
  const sorted = [...rows.filter((row) => row.current), ...rows.filter((row) => !row.current)];
  return (
    <ul class="sessions">
      {sorted.map((row, index) => (
        // Two sessions may look alike in every field: only the place in the list tells them apart.
        <Session key={`${index} ${row.device} ${row.app}`} row={row} />
      ))}
    </ul>
  );
}

function Session({ row }: { row: SessionRow }): JSX.Element {
  const t = useTranslate();
  const name = row.device ?? row.app ?? t.text('unknownDevice');
  const details = [row.device ? row.app : null, row.place, row.ip].filter((text) => text !== null);
  return (
    <li class="session" data-current={row.current ? '' : undefined}>
      <Icon name={iconOf(row)} />
      <div class="session__text">
        <p class="session__name">
          {name} {row.current && <span class="session__badge">{t.text('thisDevice')}</span>}
        </p>
        {details.length > 0 && <p class="session__details">{details.join(' · ')}</p>}
        <p class="session__details">{row.lastSeen ?? t.text('unknownDate')}</p>
      </div>
    </li>
  );
}

function iconOf(row: SessionRow): IconName {
  return /windows|mac|linux|ubuntu|компьютер|ноутбук|пк/i.test(row.device ?? '') ? 'computer' : 'phone';
}
