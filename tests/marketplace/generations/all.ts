import { desktop2023 } from './desktop-2023';
import { desktop2026 } from './desktop-2026';
import type { Generation, GenerationId } from './generation';
import { mobile2022 } from './mobile-2022';

export const generations: Readonly<Record<GenerationId, Generation>> = {
  'mobile-2022': mobile2022,
  'desktop-2023': desktop2023,
  'desktop-2026': desktop2026,
};
