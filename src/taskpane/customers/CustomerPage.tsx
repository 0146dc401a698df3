import { type ReactNode, useCallback, useState } from "react";
import type { CustomerRef } from "../../core/analysis/book/customerRow";
import type { Page, PageQuery } from "../../core/analysis/context/views";
import type { CustomerEvent, CustomerView } from "../../core/analysis/customers/customerView";
import type { DuePage } from "../../core/analysis/followUps/dueViews";
import { BookGate } from "../components/gates/BookGate";
import { EmptyState } from "../components/notices/EmptyState";
import { ProblemBar } from "../components/notices/ProblemBar";
import { usePane } from "../session/hooks/paneContext";
import { usePages } from "../session/hooks/usePages";
import { useTexts } from "../session/hooks/useTexts";
import { CustomerSections } from "./CustomerSections";
import { HistoryList } from "./HistoryList";

interface Props {
  readonly of: CustomerRef;
  /** As far as whoever opened the page knew it. */
  readonly name: string;
}

/** Everything of one customer on one page. */
export function CustomerPage({ of, name }: Props): ReactNode {
  const { customers } = useTexts();
  return (
    <BookGate title={name || customers.title}>
      <Customer name={name} of={of} />
    </BookGate>
  );
}

interface Known {
  readonly view: CustomerView | null;
  readonly choices: DuePage["choices"];
}

const nothing: Page<CustomerEvent> = { total: 0, offset: 0, items: [] };

function Customer({ of, name }: Props): ReactNode {
  const { analysis, language, today } = usePane();
  const { customers } = useTexts();
  const [known, setKnown] = useState<Known | null>(null);
  const asOf = today();
  const fetchPage = useCallback(
    async (query: PageQuery) => {
      const [view, { choices }] = await Promise.all([
        analysis.call("customer", [{ ...query, of, asOf, language }]),
        analysis.call("followUpsDue", [{ offset: 0, limit: 0, asOf }]),
      ]);
      setKnown({ view, choices });
      return view?.history ?? nothing;
    },
    [analysis, of, asOf, language],
  );
  const pages = usePages(fetchPage);
  if (pages.problem) return <ProblemBar problem={pages.problem} />;
  if (known === null) return null;
  const { view, choices } = known;
  if (view === null) return <EmptyState icon="info" lead={customers.unknownLead} title={customers.unknown} />;
  return (
    <>
      <CustomerSections choices={choices} isTitled={view.companyName === name} view={view} />
      <HistoryList pages={pages} />
    </>
  );
}
