import { html, type TemplateResult } from 'lit';
import type { Words } from '../../core/words/en.ts';
import type { Summary } from '../../services/library/library.ts';
import { selectField } from '../parts/field.ts';
import { icon } from '../parts/icon.ts';
import { typedIn } from './in-field.ts';
import { countKinds, libraryFilters, librarySorts, type LibraryChoice } from './library-list.ts';

type Choose = (choice: Partial<LibraryChoice>) => void;

/** Search, filters and order of the library; filters that would show nothing are left out. */
export function libraryTools(
  words: Words,
  all: readonly Summary[],
  { query, filter, sort }: LibraryChoice,
  choose: Choose,
): TemplateResult {
  const { library } = words.board;
  return html`<label class="ss-find">
      ${icon('search')}
      <input
        class="ss-input"
        type="text"
        aria-label=${library.search}
        placeholder="${library.searchHint} ( / )"
        autocomplete="off"
        .value=${query}
        @input=${(event: Event) => choose({ query: typedIn(event) })}
      />
    </label>
    ${filters(words, all, filter, choose)}
    <span class="ss-grow"></span>
    ${selectField({
      label: library.sort,
      hideLabel: true,
      value: sort,
      options: librarySorts.map((value) => ({ value, label: library.sorts[value] })),
      onChange: (chosen) => choose({ sort: librarySorts.find((one) => one === chosen) ?? 'newest' }),
    })}`;
}

function filters(words: Words, all: readonly Summary[], chosen: LibraryChoice['filter'], choose: Choose) {
  const { library } = words.board;
  const counts = countKinds(all);
  const offered = libraryFilters.filter((filter) => counts[filter] > 0);
  return html`<div class="ss-pills" role="group" aria-label=${library.filter}>
    ${offered.map(
      (filter) =>
        html`<button
          type="button"
          aria-pressed=${filter === chosen ? 'true' : 'false'}
          @click=${() => choose({ filter })}
        >
          ${library.filters[filter]} <span class="ss-count">${counts[filter]}</span>
        </button>`,
    )}
  </div>`;
}
