import { type ReactNode, useCallback } from "react";
import type { PageQuery } from "../../core/analysis/context/views";
import type { SoughtCustomer } from "../../core/analysis/customers/soughtCustomers";
import { BookGate } from "../components/gates/BookGate";
import { SearchField } from "../components/inputs/SearchField";
import { CustomerLink } from "../components/links/CustomerLink";
import { RowLink } from "../components/links/RowLink";
import { LoadingRow } from "../components/lists/LoadingRow";
import { WindowedList } from "../components/lists/WindowedList";
import { EmptyState } from "../components/notices/EmptyState";
import { ProblemBar } from "../components/notices/ProblemBar";
import { SearchNone } from "../components/notices/SearchNone";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/hooks/paneContext";
import { usePages } from "../session/hooks/usePages";
import { usePlace } from "../session/hooks/usePlace";
import { useTexts } from "../session/hooks/useTexts";

/** 查找客户: from a name, a number or pinyin to the customer's page, whatever has been run before. */
export function FindPage(): ReactNode {
  const { customers } = useTexts();
  return (
    <BookGate lead={customers.findLead} title={customers.find}>
      <Sought />
    </BookGate>
  );
}

function Sought(): ReactNode {
  const { analysis } = usePane();
  const { customers, common } = useTexts();
  const [{ text = "" }, remember] = usePlace();
  const fetchPage = useCallback(
    (query: PageQuery) => analysis.call("soughtCustomers", [{ ...query, text }]),
    [analysis, text],
  );
  const pages = usePages(fetchPage);
  if (pages.problem) return <ProblemBar problem={pages.problem} />;
  const renderRow = (index: number) => {
    const view = pages.rowAt(index);
    return view ? <SoughtCard view={view} /> : <LoadingRow />;
  };
  return (
    <>
      <SearchField found={pages.total} onText={(now) => remember({ text: now })} text={text} />
      {pages.total === 0 && text === "" && <EmptyState icon="info" lead="" title={common.noCustomersRead} />}
      {pages.total === 0 && text !== "" && (
        <SearchNone lead={customers.foundNoneLead} onAll={null} text={text} />
      )}
      <WindowedList
        estimate={80}
        label={customers.find}
        onRange={pages.onRange}
        renderRow={renderRow}
        total={pages.total ?? 0}
      />
    </>
  );
}

function SoughtCard({ view }: { readonly view: SoughtCustomer }): ReactNode {
  const styles = useSurfaces();
  const { customers } = useTexts();
  const { sheet, row, companyName, customerId, owner, contact, by, foundBy } = view;
  const isShown = [customerId, by].includes(foundBy);
  return (
    <article aria-label={companyName} className={styles.card} style={{ gap: 4 }}>
      <CustomerLink className={styles.strong} name={companyName} of={{ sheet, row }} />
      <span className={styles.muted}>{[customerId, owner].filter(Boolean).join(" · ")}</span>
      {foundBy !== "" && !isShown && <span className={styles.muted}>{customers.foundBy(foundBy)}</span>}
      <span className={styles.wrap}>
        <span style={{ flex: "1 1 auto" }}>{[contact, by].filter(Boolean).join(" · ")}</span>
        <RowLink row={row} sheet={sheet} />
      </span>
    </article>
  );
}
