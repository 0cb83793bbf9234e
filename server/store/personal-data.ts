import type { ColumnCare, TableCare } from './data-care.ts';
import { evidenceCare } from './evidence-care.ts';
import type { Tables } from './tables.ts';

const none = { archive: 'none', by: [] } as const;
const cols = <C extends ColumnCare>(care: C, ...names: string[]): Record<string, C> =>
  Object.fromEntries(names.map((name) => [name, care]));

/** The one table of what is kept of people: every table and column of the database. A migration that adds one names it here. */
export const personalData: Readonly<Record<keyof Tables, TableCare>> = {
  account: {
    ...{ archive: 'read', by: ['id'] },
    columns: {
      ...{ id: 'owner', password: 'secret' },
      ...cols('kept', 'created_at', 'name', 'email', 'role', 'rates_first', 'gone_at'),
    },
  },
  alliance: {
    ...{ archive: 'both', by: ['account_id'] },
    columns: { id: 'id', account_id: 'owner', ...cols('kept', 'engagement_id', 'started_at') },
  },
  alliance_entry: {
    ...{ archive: 'both', by: ['alliance_id'] },
    columns: {
      ...{ id: 'id', alliance_id: 'of alliance', formerly: 'json' },
      ...cols('kept', 'words', 'holds', 'order', 'at'),
    },
  },
  session: {
    ...{ archive: 'both', by: ['account_id'] },
    columns: {
      ...{ id: 'id', account_id: 'owner', alliance_id: 'of alliance', taken_from: 'of session' },
      ...{ first_take: 'of session', came_in: 'json', real_talk: 'json' },
      ...cols('kept', 'scenario_id', 'scenario_version', 'rubric_id', 'rubric_version', 'seed'),
      ...cols('kept', 'started_at', 'ended_at', 'ending', 'opening', 'turns', 'taken_at'),
      ...cols('kept', 'alliance_order'),
    },
  },
  exchange: {
    ...{ archive: 'both', by: ['session_id'] },
    columns: {
      ...{ session_id: 'of session', report: 'json', client: 'always json', moved: 'json' },
      ...cols('kept', 'index', 'coach', 'reply', 'at'),
    },
  },
  case_note: {
    ...{ archive: 'both', by: ['session_id'] },
    columns: { session_id: 'of session', ...cols('kept', 'text', 'revision', 'changed_at') },
  },
  result_seen: {
    ...{ archive: 'both', by: ['session_id'] },
    columns: { session_id: 'of session', at: 'kept' },
  },
  self_rating: {
    ...{ archive: 'both', by: ['session_id'] },
    columns: {
      ...{ session_id: 'of session', markers: 'json', quotes: 'json' },
      ...cols('kept', 'begun_at', 'given_up_at', 'handed_in_at', 'blind', 'revision'),
    },
  },
  moment_try: {
    ...{ archive: 'both', by: ['session_id'] },
    columns: { id: 'id', session_id: 'of session', ...cols('kept', 'place', 'words', 'at') },
  },
  drill_round: {
    ...{ archive: 'both', by: ['account_id'] },
    columns: { id: 'id', account_id: 'owner', begun_at: 'kept', items: 'json' },
  },
  drill_answer: {
    ...{ archive: 'both', by: ['round_id'] },
    columns: {
      ...{ round_id: 'of drill_round', named: 'json', gold: 'json', engine: 'json' },
      ...cols('kept', 'place', 'item', 'at'),
    },
  },
  draft: {
    ...{ archive: 'both', by: ['account_id'] },
    columns: {
      ...{ id: 'id', account_id: 'owner' },
      ...cols('kept', 'title', 'text', 'revision', 'changed_at', 'published_revision'),
    },
  },

  ...evidenceCare,

  member: {
    ...{ archive: 'read', by: ['account_id'] },
    columns: {
      cohort_id: 'kept',
      account_id: 'owner',
      ...cols('kept', 'role', 'joined_at', 'left_at'),
    },
  },
  attempt: {
    ...{ archive: 'read', by: ['account_id'] },
    columns: {
      ...{ account_id: 'owner' },
      ...cols(
        'kept',
        'id',
        'assignment_id',
        'session_id',
        'begun_at',
        'alliance_id',
        'alliance_order',
      ),
    },
  },
  share: {
    ...{ archive: 'read', by: ['session_id'] },
    columns: { session_id: 'of session', ...cols('kept', 'cohort_id', 'shared_at') },
  },
  note_share: {
    ...{ archive: 'read', by: ['session_id'] },
    columns: { session_id: 'of session', ...cols('kept', 'cohort_id', 'shared_at') },
  },
  review: {
    ...{ archive: 'read', by: ['session_id'], released: 'review' },
    columns: {
      ...{ session_id: 'of session', begun_by: 'author', released_by: 'author' },
      ...cols('kept', 'begun_at', 'released_at'),
    },
  },
  review_comment: {
    ...{ archive: 'read', by: ['session_id', 'account_id'], released: 'review' },
    columns: {
      ...{ session_id: 'of session', account_id: 'author', formerly: 'json' },
      ...cols('kept', 'id', 'turn', 'at', 'words', 'reply_to', 'taken_back_at'),
    },
  },
  verdict: {
    ...{ archive: 'read', by: ['session_id', 'account_id'], released: 'review' },
    columns: {
      ...{ session_id: 'of session', account_id: 'author' },
      ...cols('kept', 'id', 'turn', 'at', 'behaviour', 'start', 'end', 'note', 'verdict', 'reason'),
      ...cols('kept', 'replaced_at'),
    },
  },
  dispute: {
    ...{ archive: 'read', by: ['session_id', 'decided_by'] },
    columns: {
      ...{ session_id: 'of session', account_id: 'author', decided_by: 'author' },
      ...cols('kept', 'id', 'turn', 'at', 'behaviour', 'start', 'end', 'note', 'reason'),
      ...cols('kept', 'withdrawn_at', 'decision', 'decision_note', 'decided_at'),
    },
  },
  mentor_rating: {
    ...{ archive: 'read', by: ['session_id', 'account_id'], released: 'rating' },
    columns: {
      ...{ session_id: 'of session', account_id: 'author', markers: 'json', quotes: 'json' },
      ...cols('kept', 'handed_in_at', 'revision'),
    },
  },
  calibration: {
    ...{ archive: 'read', by: ['made_by'] },
    columns: {
      ...{ made_by: 'author', markers: 'json' },
      ...cols('kept', 'id', 'cohort_id', 'title', 'instructions', 'made_at', 'closed_at'),
    },
  },
  // Of a session that is gone only its place is left, and what the engine said without a word of it.
  calibration_session: {
    ...none,
    columns: {
      ...{ session_id: 'of session', engine: 'json' },
      ...cols('kept', 'calibration_id', 'place', 'scenario_id'),
    },
  },
  calibration_rater: {
    ...{ archive: 'read', by: ['account_id'] },
    columns: {
      account_id: 'author',
      ...cols('kept', 'calibration_id', 'order', 'revision', 'handed_in_at'),
    },
  },
  calibration_rating: {
    ...{ archive: 'read', by: ['account_id'] },
    columns: {
      account_id: 'author',
      ...cols('kept', 'calibration_id', 'place'),
      ...cols('json', 'markers', 'heard'),
    },
  },
  publication: {
    ...{ archive: 'read', by: ['account_id'] },
    columns: { account_id: 'author', ...cols('kept', 'scenario_id', 'school', 'withdrawn_at') },
  },
  published_version: {
    ...{ archive: 'read', by: ['published_by'] },
    columns: {
      ...{ published_by: 'author', head: 'json' },
      ...cols('kept', 'scenario_id', 'number', 'hash', 'text', 'published_at'),
    },
  },
  bench_run: {
    ...{ archive: 'read', by: ['account_id'] },
    columns: {
      ...{ account_id: 'owner', report: 'json' },
      ...cols('kept', 'draft_id', 'id', 'state', 'done', 'of', 'started_at', 'heard_at', 'message'),
    },
  },
  token: {
    ...{ archive: 'read', by: ['account_id'] },
    columns: {
      ...{ hash: 'secret', account_id: 'owner', id: 'secret' },
      ...cols('kept', 'created_at', 'seen_at', 'browser', 'expires_at'),
    },
  },
  sign_on: {
    ...{ archive: 'read', by: ['account_id'] },
    columns: { account_id: 'owner', ...cols('kept', 'issuer', 'subject') },
  },
  link: {
    ...none,
    columns: { hash: 'secret', account_id: 'owner', ...cols('kept', 'kind', 'expires_at') },
  },
  // Held for minutes, for whoever is on the way: nobody is known yet.
  sign_on_attempt: {
    ...none,
    columns: {
      ...cols('secret', 'state', 'browser', 'nonce', 'verifier'),
      ...cols('kept', 'back_to', 'bring', 'expires_at'),
    },
  },
  // Under the address that was tried; forgotten with its owner.
  sign_in_try: { ...none, columns: cols('kept', 'key', 'at') },

  cohort: {
    ...none,
    columns: {
      ...{ code: 'secret' },
      ...cols('kept', 'id', 'title', 'time_zone', 'made_at', 'archived_at', 'code_expires_at'),
    },
  },
  cohort_weights: {
    ...none,
    columns: { weights: 'json', ...cols('kept', 'id', 'cohort_id', 'set_at') },
  },
  assignment: {
    ...none,
    columns: {
      ...cols('kept', 'id', 'cohort_id', 'kind', 'scenario_id', 'instructions', 'mode', 'opens_at'),
      ...cols('kept', 'due_at', 'attempts', 'seed', 'made_at', 'withdrawn_at', 'scenario_version'),
    },
  },
  publication_cohort: { ...none, columns: cols('kept', 'scenario_id', 'cohort_id') },
  catalogue: { ...none, columns: cols('kept', 'id', 'revision') },
  migration: { ...none, columns: cols('kept', 'name', 'applied_at') },
};
