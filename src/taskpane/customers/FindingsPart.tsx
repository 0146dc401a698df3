import { Button, Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CustomerView } from "../../core/analysis/customers/customerView";
import { Section } from "../components/layout/Section";
import { SpotLink } from "../components/links/SpotLink";
import { SeverityMark } from "../components/marks";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/hooks/paneContext";
import { useTexts } from "../session/hooks/useTexts";
import { routeOf } from "../session/state/route";

/** What the inspection found on the customer's rows, its follow-ups and orders included. */
export function FindingsPart({ view }: { readonly view: CustomerView }): ReactNode {
  const styles = useSurfaces();
  const { dispatch } = usePane();
  const { customers } = useTexts();
  const { findings, companyName, customer } = view;
  const filter = { title: customers.findingsOf(companyName || customers.noName), customer, systemic: false };
  return (
    <Section title={customers.findings(findings?.length ?? null)}>
      {findings === null && (
        <div className={styles.wrap}>
          <span className={styles.muted}>{customers.notInspected}</span>
          <Button onClick={() => dispatch({ type: "switched", route: routeOf("anomalies") })} size="small">
            {customers.toInspect}
          </Button>
        </div>
      )}
      {findings !== null && findings.length > 0 && (
        <Link as="button" onClick={() => dispatch({ type: "opened", route: { page: "findings", filter } })}>
          {customers.toFindings}
        </Link>
      )}
      {findings?.length === 0 && <span className={styles.muted}>{customers.findingsNone}</span>}
      {findings !== null && findings.length > 0 && <Listed findings={findings} />}
    </Section>
  );
}

function Listed({ findings }: { readonly findings: NonNullable<CustomerView["findings"]> }): ReactNode {
  const styles = useSurfaces();
  return (
    <ul className={styles.plainList}>
      {findings.map((finding) => (
        <li className={styles.card} key={finding.id} style={{ gap: 4 }}>
          <span className={styles.wrap}>
            <SeverityMark bare severity={finding.severity} />
            <SpotLink spot={finding} />
          </span>
          <p className={styles.text}>{finding.message}</p>
        </li>
      ))}
    </ul>
  );
}
