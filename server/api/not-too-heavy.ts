import { Refusal } from './refusal.ts';
import { TooHeavy } from './workshop.ts';

/** What the workshop answers; a text that is too heavy for it is refused with its sentence. */
export async function notTooHeavy<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof TooHeavy) throw new Refusal(422, 'too-heavy', error.message);
    throw error;
  }
}
