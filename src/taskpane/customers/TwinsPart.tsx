import { Badge, Button, Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CustomerView } from "../../core/analysis/customers/customerView";
import { Section } from "../components/layout/Section";
import { CustomerLink } from "../components/links/CustomerLink";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/hooks/paneContext";
import { useTexts } from "../session/hooks/useTexts";
import { routeOf } from "../session/state/route";

/** Merged customers that are named; of more only the number. */
const mostNamed = 3;

/** Rows that may be the same customer, each a way to its own page. */
export function TwinsPart({ view }: { readonly view: CustomerView }): ReactNode {
  const styles = useSurfaces();
  const { dispatch } = usePane();
  const { customers, changes } = useTexts();
  const { twins, merged, customerId } = view;
  return (
    <Section title={customers.twins}>
      {twins === null && (
        <div className={styles.wrap}>
          <span className={styles.muted}>{customers.notSearched}</span>
          <Button onClick={() => dispatch({ type: "switched", route: routeOf("dedupe") })} size="small">
            {customers.toSearch}
          </Button>
        </div>
      )}
      {twins?.length === 0 && <span className={styles.muted}>{customers.twinsNone}</span>}
      {twins?.map(({ certainty, at, others }) => (
        <div className={styles.stack} key={`${certainty}-${at}`}>
          <ul className={styles.plainList}>
            {others.map((other) => (
              <li className={styles.wrap} key={`${other.sheet}-${other.row}`}>
                <Badge appearance="tint" color={certainty === "certain" ? "danger" : "warning"}>
                  {customers[certainty]}
                </Badge>
                <CustomerLink name={other.companyName} of={other} />
                <span className={styles.muted}>{other.customerId}</span>
              </li>
            ))}
          </ul>
          <Link
            as="button"
            onClick={() =>
              dispatch({ type: "opened", route: { page: "dedupe", at: { certainty, index: at } } })
            }
            style={{ alignSelf: "flex-start" }}
          >
            {customers.toGroup}
          </Link>
        </div>
      ))}
      {merged.length > 0 && (
        <div className={styles.wrap}>
          <span className={styles.muted}>
            {customers.mergedInto(
              merged.map(({ id, name }) => name || id).slice(0, mostNamed),
              merged.length,
            )}
          </span>
          <Link
            as="button"
            onClick={() => dispatch({ type: "opened", route: { page: "merged", of: customerId } })}
          >
            {changes.apart}…
          </Link>
        </div>
      )}
    </Section>
  );
}
