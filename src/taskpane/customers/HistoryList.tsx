import type { ReactNode } from "react";
import type { CustomerEvent } from "../../core/analysis/customers/customerView";
import { Facts } from "../components/layout/Facts";
import { Section } from "../components/layout/Section";
import { RowLink } from "../components/links/RowLink";
import { LoadingRow } from "../components/lists/LoadingRow";
import { WindowedList } from "../components/lists/WindowedList";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/hooks/paneContext";
import type { Pages } from "../session/hooks/usePages";
import { useTexts } from "../session/hooks/useTexts";
import { number } from "../texts/format";

/** Contacts and orders, the latest first. */
export function HistoryList({ pages }: { readonly pages: Pages<CustomerEvent> }): ReactNode {
  const styles = useSurfaces();
  const { customers } = useTexts();
  const total = pages.total ?? 0;
  const renderRow = (index: number) => {
    const event = pages.rowAt(index);
    return event ? <Event event={event} /> : <LoadingRow />;
  };
  return (
    <Section title={customers.history(total)}>
      {pages.total === 0 && <span className={styles.muted}>{customers.historyNone}</span>}
      <WindowedList
        estimate={84}
        label={customers.history(total)}
        onRange={pages.onRange}
        renderRow={renderRow}
        total={total}
      />
    </Section>
  );
}

function Event({ event }: { readonly event: CustomerEvent }): ReactNode {
  const styles = useSurfaces();
  const { language } = usePane();
  const { customers } = useTexts();
  const { amount } = event;
  const money = amount === null || Number.isNaN(amount) ? [] : [customers.amount(number(language, amount))];
  const facts = [event.title, ...money].filter((part) => part !== "");
  return (
    <article className={styles.card} style={{ gap: 4 }}>
      <span className={styles.wrap}>
        <span className={styles.strong}>{event.day ?? customers.noDay}</span>
        <span>{customers[event.kind]}</span>
        <RowLink row={event.row} sheet={event.sheet} />
      </span>
      {facts.length > 0 && <Facts parts={facts} />}
      {event.text !== "" && <p className={styles.text}>{event.text}</p>}
    </article>
  );
}
