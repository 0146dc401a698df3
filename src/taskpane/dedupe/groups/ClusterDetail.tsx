import { MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ClusterView } from "../../../core/analysis/dedupe/clusterViews";
import type { MergeDecision } from "../../../core/changes/proposal";
import { shownCell } from "../../../core/dedupe/columns/texts/shownCell";
import { type ColumnKey, fieldOfKey } from "../../../core/sheets/columnKey";
import { type Field, fields } from "../../../core/sheets/fields";
import type { Language } from "../../../core/sheets/words";
import { Disclosure } from "../../components/layout/Disclosure";
import { useSurfaces } from "../../components/surfaces";
import { usePane } from "../../session/hooks/paneContext";
import { useTexts } from "../../session/hooks/useTexts";
import { FieldChoice } from "../merge/FieldChoice";
import { mergedValue } from "../merge/mergeChoice";
import { useColumnName } from "../merge/useColumnName";
import { MemberCard } from "./MemberCard";

const useStyles = makeStyles({
  members: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(108px, 1fr))", gap: "8px" },
  facts: {
    display: "grid",
    gridTemplateColumns: "fit-content(50%) minmax(0, 1fr)",
    gap: "2px 12px",
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  further: { display: "flex", flexDirection: "column", gap: "8px", marginTop: "4px" },
  term: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  fact: { margin: 0, overflowWrap: "anywhere" },
  evidence: {
    margin: "4px 0 0",
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: { display: "flex", alignItems: "baseline", gap: "8px", overflowWrap: "anywhere" },
  points: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});

interface Props {
  readonly cluster: ClusterView;
  readonly decision: MergeDecision;
  readonly onChange: (decision: MergeDecision) => void;
}

/** The members side by side, what they differ in with the value to keep, and why they were grouped. */
export function ClusterDetail({ cluster, decision, onChange }: Props): ReactNode {
  const styles = useStyles();
  const { dedupe } = useTexts();
  const nameOf = useColumnName(cluster);
  // The customer id goes with the row that stays; it is chosen by choosing that row.
  const chosen = cluster.differing.filter((key) => key !== "customerId");
  const further = chosen.filter((key) => key !== fieldOfKey(key));
  const same = sameFields(cluster);
  const choice = (key: ColumnKey) => (
    <FieldChoice cluster={cluster} decision={decision} field={key} key={key} onChange={onChange} />
  );
  return (
    <>
      {cluster.warnings.map((warning) => (
        <MessageBar intent="warning" key={warning} layout="multiline">
          <MessageBarBody>{warning}</MessageBarBody>
        </MessageBar>
      ))}
      <div className={styles.members}>
        {cluster.members.map((member, index) => (
          <MemberCard
            cluster={cluster}
            decision={decision}
            index={index}
            key={member.tableRow}
            member={member}
            onChange={onChange}
          />
        ))}
      </div>
      {chosen.filter((key) => !further.includes(key)).map(choice)}
      {further.length > 0 && (
        <Disclosure label={dedupe.further(further.map(nameOf))}>
          <div className={styles.further}>{further.map(choice)}</div>
        </Disclosure>
      )}
      {same.length > 0 && (
        <Disclosure label={dedupe.same(same.length)}>
          <dl className={styles.facts}>
            {same.map((key) => (
              <FactRow
                key={key}
                name={nameOf(key)}
                value={shownCell(fieldOfKey(key), mergedValue(cluster, decision, key))}
              />
            ))}
          </dl>
        </Disclosure>
      )}
      {cluster.evidence.length > 0 && <Evidence cluster={cluster} />}
    </>
  );
}

function Evidence({ cluster }: { readonly cluster: ClusterView }): ReactNode {
  const surfaces = useSurfaces();
  const styles = useStyles();
  const { language } = usePane();
  const { dedupe } = useTexts();
  return (
    <Disclosure label={dedupe.evidence}>
      <ul className={styles.evidence}>
        {cluster.evidence.map(({ text, bits }) => (
          <li className={styles.line} key={text}>
            <span className={surfaces.grow}>{text}</span>
            {bits !== null && <span className={styles.points}>{points(language, bits)}</span>}
          </li>
        ))}
      </ul>
      <p className={surfaces.muted} style={{ margin: "4px 0 0" }}>
        {dedupe.weight(points(language, cluster.matchWeight))}
      </p>
    </Disclosure>
  );
}

function FactRow({ name, value }: { readonly name: string; readonly value: string }): ReactNode {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{name}</dt>
      <dd className={styles.fact}>{value}</dd>
    </>
  );
}

/** "+12.3" or "−9.8". */
function points(language: Language, bits: number): string {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 1, signDisplay: "exceptZero" });
  return format.format(bits).replace("-", "−");
}

/** Fields that at least one member fills and none contradicts. */
function sameFields({ members, differing }: ClusterView): readonly Field[] {
  const isFilled = (field: Field) => members.some(({ values }) => values[field]);
  return fields.filter((field) => field !== "customerId" && !differing.includes(field) && isFilled(field));
}
