import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Forecast } from "../../../core/tiering/assigning/whatIf";
import { Section } from "../../components/layout/Section";
import { useSurfaces } from "../../components/surfaces";
import { usePane } from "../../session/hooks/paneContext";
import { useTexts } from "../../session/hooks/useTexts";
import { number } from "../../texts/format";
import { Difference, useFigures } from "./ForecastTable";

const useStyles = makeStyles({
  over: { display: "block", color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
});

/** Owners shown; a company with more reads the rest on the report. */
const most = 12;

interface Props {
  readonly now: Forecast;
  readonly tried: Forecast;
  /** Contacts a month one owner has time for; null = nobody said. */
  readonly capacity: number | null;
}

/** Contacts a month each owner's customers would be owed by 分级策略. */
export function WorkloadTable({ now, tried, capacity }: Props): ReactNode {
  const styles = useFigures();
  const surfaces = useSurfaces();
  const { language } = usePane();
  const { whatIf } = useTexts();
  if (tried.workload.length === 0) return null;
  const before = new Map(now.workload.map(({ owner, contactsPerMonth }) => [owner, contactsPerMonth]));
  return (
    <Section title={whatIf.workload}>
      <p className={surfaces.muted} style={{ margin: 0 }}>
        {whatIf.workloadLead}
      </p>
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
                {owner !== "" && <Excess capacity={capacity} contacts={contactsPerMonth} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

/** What is asked of somebody beyond what there is time for. */
function Excess({
  contacts,
  capacity,
}: {
  readonly contacts: number;
  readonly capacity: number | null;
}): ReactNode {
  const styles = useStyles();
  const { language } = usePane();
  const { schemeRules } = useTexts();
  const over = Math.round(contacts) - (capacity ?? Number.POSITIVE_INFINITY);
  return over > 0 && <span className={styles.over}>{schemeRules.over(number(language, over))}</span>;
}
