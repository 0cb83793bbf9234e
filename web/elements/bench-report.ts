import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { BenchReportView } from '../../server/api/contract/bench.ts';
import { format } from '../strings/format.ts';
import { bench as say } from '../strings/trial.ts';
import './bench-curves.ts';
import { endingsTable, topicsTable } from './bench-tables.ts';
import './fault-list.ts';
import { icon } from './icon.ts';
import { LightElement } from './light-element.ts';

type Line = BenchReportView['neverSpoken'][number];

/**
 * What the test bench found out about a text.
 * @fires coequal-place with the place in the text to go to
 */
@customElement('coequal-bench-report')
export class BenchReport extends LightElement {
  @property({ attribute: false }) report: BenchReportView | null = null;

  private go(line: number, column: number): void {
    const detail = { line, column };
    this.dispatchEvent(new CustomEvent('coequal-place', { detail, bubbles: true }));
  }

  private laws({ broken }: BenchReportView) {
    if (broken.length === 0)
      return html`<p class="holds">${icon('taken')} <span>${say.lawsHold}</span></p>`;
    return html`<ul class="broken">
      ${broken.map(
        ({ law, seeds }) =>
          html`<li>
            ${icon('flag')}
            <span>${law} <span class="aside">${say.seeds} ${seeds.join(', ')}</span></span>
          </li>`,
      )}
    </ul>`;
  }

  private transcripts({ transcripts }: BenchReportView) {
    if (transcripts.length === 0) return html`<p class="aside">${say.transcriptsNone}</p>`;
    return html`<ul class="replayed">
      ${transcripts.map(
        ({ column, differs, holds, line, title }) =>
          html`<li>
            <button type="button" class="link" @click=${() => this.go(line, column)}>
              ${title}
            </button>
            <span class=${holds ? 'holds' : 'differs'}>
              ${icon(holds ? 'taken' : 'flag')} ${holds ? say.holds : say.differs}
            </span>
            ${
              differs.length === 0
                ? nothing
                : html`<ul class="aside">
                    ${differs.map((one) => html`<li>${one}</li>`)}
                  </ul>`
            }
          </li>`,
      )}
    </ul>`;
  }

  private spoken(line: Line, note = '') {
    return html`<li>
      <button type="button" class="link" @click=${() => this.go(line.line, line.column)}>
        ${say.line(line.line)}
      </button>
      <span class="speech">${line.say}</span>
      ${note === '' ? nothing : html`<span class="aside">${note}</span>`}
    </li>`;
  }

  private never({ lines, neverSpoken }: BenchReportView) {
    if (neverSpoken.length === 0) return html`<p class="aside">${say.neverNone(lines)}</p>`;
    return html`<details>
      <summary>${say.never(neverSpoken.length, lines)}</summary>
      <ul class="spoken">
        ${neverSpoken.map((line) => this.spoken(line))}
      </ul>
    </details>`;
  }

  override render() {
    if (this.report === null) return nothing;
    const { report } = this;
    return html`<div class="bench-report">
      <section>
        <h3>${say.laws}</h3>
        ${this.laws(report)}
      </section>
      <section>
        <h3>${say.endings}</h3>
        ${endingsTable(report)}
      </section>
      <section>
        <h3>${say.curves}</h3>
        <p class="aside">${say.curvesText}</p>
        <coequal-bench-curves .policies=${report.policies}></coequal-bench-curves>
      </section>
      <section>
        <h3>${say.topics}</h3>
        <p class="aside">${say.topicsText}</p>
        ${topicsTable(report)}
      </section>
      <section>
        <h3>${say.transcripts}</h3>
        ${this.transcripts(report)}
      </section>
      <section>
        <h3>${say.faults}</h3>
        ${report.faults.length === 0 ? html`<p class="aside">${say.faultsNone}</p>` : nothing}
        <coequal-fault-list .faults=${report.faults}></coequal-fault-list>
      </section>
      <section>
        <h3>${say.often}</h3>
        <ul class="spoken">
          ${report.mostSpoken.map((line) =>
            this.spoken(line, say.oftenIn(format.percent(line.share))),
          )}
        </ul>
        ${this.never(report)}
      </section>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-bench-report': BenchReport;
  }
}
