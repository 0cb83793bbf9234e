import { describe, expect, test } from 'vitest';
import type { Comment, Review } from '../../../server/practice/review/review.ts';
import { newestWord, unanswered } from '../../../server/practice/review/waits.ts';

const comment = (id: string, by: string, at: number, facts: Partial<Comment> = {}): Comment => ({
  ...{ id, by, at, turn: 1, words: 'Hm.', formerly: [], replyTo: null, takenBackAt: null },
  ...facts,
});
const review = (comments: readonly Comment[], releasedAt: number | null = 10): Review => ({
  ...{ session: 's', begunAt: 0, releasedAt, comments, verdicts: [], disputes: [] },
});

describe('what waits in a review', () => {
  test('a reply waits until somebody answers it in its own thread', () => {
    const asked = comment('a', 'maya', 1);
    const reply = comment('b', 'tom', 2, { replyTo: 'a' });
    const deeper = comment('c', 'tom', 3, { replyTo: 'b' });
    const elsewhere = comment('d', 'maya', 4);
    const waiting = [asked, reply, deeper, elsewhere];
    expect(unanswered(review(waiting), 'tom')).toEqual([reply, deeper]);
    const answer = comment('e', 'ana', 5, { replyTo: 'a' });
    expect(unanswered(review([...waiting, answer]), 'tom')).toEqual([]);
    const takenBack = { ...answer, takenBackAt: 6 };
    expect(unanswered(review([...waiting, takenBack]), 'tom')).toEqual([reply, deeper]);
  });

  test('the newest word is somebody else’s, or the release', () => {
    const both = [comment('a', 'maya', 1), comment('b', 'tom', 20)];
    expect(newestWord(review(both), 'tom')).toBe(10);
    expect(newestWord(review(both), 'maya')).toBe(20);
    expect(newestWord(review(both, null), 'tom')).toBe(1);
    expect(newestWord(review([], null), 'tom')).toBeNull();
  });
});
