import type { FactId } from './facts';
import type { SourceId } from './sources';

/**
 * What a security standard asks of session lists, and what was seen on the site. The duty in our words is the text
 * `duty_<id>`; the wording of ASVS 5.0.0 stands beside it here. What was seen are facts of the guide, with their sources
 * and dates.
 */
export interface SessionDuty {
  readonly id: SessionDutyId;
  /** The requirement's number in the standard. */
  readonly requirement: string;
  readonly source: SourceId;
  /** `partly`: some of it was once seen. `not-seen` does not mean that it does not exist. */
  readonly seen: 'partly' | 'not-seen';
  readonly facts: readonly FactId[];
}

export type SessionDutyId = 'viewAndEnd' | 'deletion' | 'factorChange';

export const sessionDuties: readonly SessionDuty[] = [
  {
    // «users are able to view and (having authenticated again with at least one factor) terminate any or all currently
    // active sessions»
    id: 'viewAndEnd',
    requirement: '7.5.2',
    source: 'asvs5',
    seen: 'partly',
    facts: ['sessionsOnDetails', 'endOthersCode', 'endOneByOne', 'sessionsWbId'],
  },
  {
    // «terminates all active sessions when a user account is disabled or deleted (such as an employee leaving the company)»
    id: 'deletion',
    requirement: '7.4.2',
    source: 'asvs5',
    seen: 'not-seen',
    facts: ['sessionsAfterClosing'],
  },
  {
    // «gives the option to terminate all other active sessions after a successful change or removal of any authentication
    // factor (including password change via reset or recovery and, if present, an MFA settings update)»
    id: 'factorChange',
    requirement: '7.4.3',
    source: 'asvs5',
    seen: 'not-seen',
    facts: ['endAfterChange'],
  },
];
