import type { ReactNode } from "react";
import type { Forecast } from "../../core/tiering/whatIf";
import { Section } from "../components/Section";
import { usePane } from "../session/paneContext";
import { useTexts } from "../session/useTexts";
import { number } from "../texts/format";
import { Difference, useFigures } from "./ForecastTable";

/** Owners shown; a company with more reads the rest on the report. */
const most = 12;

/** Contacts a month each owner's customers would be owed by 分级策略. */
export function WorkloadTable({
  now,
  tried,
}: {
  readonly now: Forecast;
  readonly tried: Forecast;
}): ReactNode {
  const styles = useFigures();
  const { language } = usePane();
  const { whatIf } = useTexts();
  if (tried.workload.length === 0) return null;
  const before = new Map(now.workload.map(({ owner, contactsPerMonth }) => [owner, contactsPerMonth]));
  return (
    <Section title={whatIf.workload}>
      <table aria-label={whatIf.workload} className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{whatIf.owner}</th>
            <th scope="col">{whatIf.customers}</th>
            <th scope="col">{whatIf.perMonth}</th>
          </tr>
        </thead>
        <tbody>
          {tried.workload.slice(0, most).map(({ owner, customers, contactsPerMonth }) => (
            <tr key={owner}>
              <th scope="row">{owner === "" ? whatIf.nobody : owner}</th>
              <td>{number(language, customers)}</td>
              <td>
                {number(language, Math.round(contactsPerMonth))}{" "}
                <Difference value={Math.round(contactsPerMonth) - Math.round(before.get(owner) ?? 0)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
