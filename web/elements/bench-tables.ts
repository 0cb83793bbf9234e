import { html, nothing, type TemplateResult } from 'lit';
import type { BenchPolicy, BenchReportView } from '../../server/api/contract/bench.ts';
import { format } from '../strings/format.ts';
import { bench as say } from '../strings/trial.ts';

const ENDINGS = ['well', 'flat', 'early', 'finished', 'none'] as const;

/** How sessions ended with each kind of coach, as a table. */
export function endingsTable({ policies }: BenchReportView): TemplateResult {
  // Columns in which every cell would be nought tell nothing.
  const endings = ENDINGS.filter((ending) => policies.some((one) => one.endings[ending] > 0));
  const row = (one: BenchPolicy) =>
    html`<tr>
      <th scope="row">${coachOf(one)} ${one.harms ? html`<span>${say.harms}</span>` : nothing}</th>
      ${endings.map((ending) => html`<td>${share(one.endings[ending], one.sessions)}</td>`)}
      <td>${say.turnsOf(one.turns.mean.toFixed(1), one.turns.least, one.turns.most)}</td>
      <td>${share(one.fallbacks, one.replies)}</td>
      <td>${one.repeats}</td>
      <td>${one.empty}</td>
      <td>${say.tangentsOf(one.tangents.entered, one.tangents.followed, one.tangents.named)}</td>
    </tr>`;
  return table(
    say.endings,
    [
      say.coach,
      ...endings.map((ending) => say.ending[ending]),
      say.turns,
      say.fallbacks,
      say.repeats,
      say.empty,
      say.tangents,
    ],
    policies.map(row),
  );
}

/** How deep each topic was told to each kind of coach, as a table. */
export function topicsTable({ policies, topics }: BenchReportView): TemplateResult {
  const cell = (one: BenchPolicy, topic: string) => {
    const { guarded = 0, partial = 0, open = 0 } = one.told[topic] ?? {};
    const told = guarded + partial + open;
    return told === 0
      ? html`<td class="none">${say.notTold}</td>`
      : html`<td>${say.toldIn(share(told, one.sessions), share(open, one.sessions))}</td>`;
  };
  return table(
    say.topics,
    [say.topic, ...policies.map(coachOf)],
    topics.map(
      (topic) =>
        html`<tr>
          <th scope="row">${topic}</th>
          ${policies.map((one) => cell(one, topic))}
        </tr>`,
    ),
  );
}

function table(caption: string, heads: readonly string[], rows: readonly TemplateResult[]) {
  return html`<div class="scrolls" tabindex="0" role="region" aria-label=${caption}>
    <table class="bench-table">
      <caption class="hidden">
        ${caption}
      </caption>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

function coachOf({ policy }: BenchPolicy): string {
  return say.policy[policy] ?? policy;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : format.percent(part / whole);
}
