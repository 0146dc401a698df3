import { Badge, Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CustomerView } from "../../core/analysis/customers/customerView";
import { Section } from "../components/Section";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/paneContext";
import { routeOf } from "../session/route";
import { useTexts } from "../session/useTexts";
import { CustomerLink } from "./CustomerLink";

/** Rows that may be the same customer, each a way to its own page. */
export function TwinsPart({ twins }: Pick<CustomerView, "twins">): ReactNode {
  const styles = useSurfaces();
  const { dispatch } = usePane();
  const { customers } = useTexts();
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
      {twins?.map(({ certainty, others }) => (
        <ul className={styles.plainList} key={others.map(({ row }) => row).join("-")}>
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
      ))}
    </Section>
  );
}
