import type { Kind } from '../kind';
import { deleteDecoys, deleteTwin } from './delete-decoys';
import { dropCounter, dropEmptyState, dropHeading, dropList } from './drop';
import { hiddenCopies } from './hidden-copies';
import { keepRoles } from './keep-roles';
import { belarusianWords, english, nonsense } from './language';
import { invisible, letterCase, spaces, yo } from './letters';
import { loseLandmarks } from './lose-landmarks';
import { loseRoles } from './lose-roles';
import { advertisement, chat, othersReviews, promo, recommended } from './noise';
import { challengeFrame, coveringFrame, errorInPart, errorInstead, signInModal } from './obstacles';
import { renameClasses } from './rename-classes';
import { renameMarks } from './rename-marks';
import { reorder } from './reorder';
import { frozenSkeleton, skeletonBeside } from './skeleton';
import { splitText } from './split-text';
import { unwrap } from './unwrap';
import { wrap } from './wrap';

/** Every kind, in the order in which they are applied where several meet: what names things anew comes last. */
export const kinds: readonly Kind[] = [
  dropList,
  dropHeading,
  dropEmptyState,
  dropCounter,
  frozenSkeleton,
  errorInstead,
  errorInPart,
  english,
  belarusianWords,
  nonsense,
  reorder,
  skeletonBeside,
  promo,
  recommended,
  othersReviews,
  advertisement,
  chat,
  deleteDecoys,
  deleteTwin,
  yo,
  letterCase,
  spaces,
  invisible,
  splitText,
  hiddenCopies,
  keepRoles,
  loseRoles,
  unwrap,
  wrap,
  signInModal,
  challengeFrame,
  coveringFrame,
  loseLandmarks,
  renameClasses,
  renameMarks,
];
