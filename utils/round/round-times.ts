/** How long a round waits for what, in ms. */

/** Between two pages: about as fast as a person who leafs through them. */
export const pause = 2_500;

/** A page that is loading or not understood by then is given up; as long as the list over the page waits for it. */
export const patience = 20_000;

/** Where some of a page is read and some is loading still, the rest is waited for this long: pages took four to eight seconds. */
export const patienceForRest = 8_000;

/** What the site says of a page that it has not must have stood for this long. */
export const patienceForMissing = 3_000;

/** How long the person has to unlock a page; its other pages may be read meanwhile. */
export const patienceForLock = 2 * 60_000;

/** Who shows another page so soon after the one that was asked for is the site and not the person (a guess). */
export const redirectTime = 3_000;

/** How often a page is opened without a press of the person: once more when the site led elsewhere, and once more after a sign-in. */
export const mostTries = { ledElsewhere: 2, held: 3 } as const;

/** A round that has taken no step for this long is left: nobody waits for it any more. */
export const leftAfter = 10 * 60_000;

/** How long a round that was left is offered again; what it has read is old by then. */
export const offeredFor = 24 * 60 * 60_000;

/** How long the end of a round is shown in its tab. */
export const shownFor = 10 * 60_000;

/** A page of the round at rest is looked at again so often; a held one changes by the person's hand. */
export const lookEvery = { going: 500, held: 5_000 } as const;
