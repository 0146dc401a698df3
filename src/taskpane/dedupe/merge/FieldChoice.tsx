import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useId, useState } from "react";
import type { ClusterView } from "../../../core/analysis/dedupe/clusterViews";
import type { MergeDecision } from "../../../core/changes/proposal";
import { shownCell } from "../../../core/dedupe/columns/texts/shownCell";
import { type ColumnKey, fieldOfKey } from "../../../core/sheets/columnKey";
import { useSurfaces } from "../../components/surfaces";
import { useTexts } from "../../session/hooks/useTexts";
import { typedValue } from "../../session/state/typedValue";
import { companionsOf, withCompanions } from "./companions";
import { type Difference, differenceOf } from "./differenceOf";
import { type FieldOption, fieldOptions } from "./fieldOptions";
import { mergedValue, withPicked, withValue } from "./mergeChoice";
import { OwnValue } from "./OwnValue";
import { useColumnName } from "./useColumnName";

const useStyles = makeStyles({
  set: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  head: {
    display: "flex",
    flexWrap: "wrap",
    gap: "0 6px",
    alignItems: "center",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  // A team's own heading may be as long as a sentence.
  heading: { whiteSpace: "normal", overflowWrap: "anywhere" },
  mark: { color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: tokens.fontWeightSemibold },
  grid: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(108px, 1fr))", gap: "4px 8px" },
  cell: {
    display: "flex",
    alignItems: "flex-start",
    gap: "6px",
    padding: "5px 8px",
    minWidth: 0,
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-within": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
  radio: { accentColor: tokens.colorBrandBackground, margin: "3px 0 0", flex: "none" },
  whole: { whiteSpace: "nowrap" },
  // Two telephones in one value fill a row of their own.
  wide: { gridColumn: "1 / -1" },
  link: { fontSize: tokens.fontSizeBase200, marginInlineStart: "auto" },
  blank: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly cluster: ClusterView;
  readonly field: ColumnKey;
  readonly decision: MergeDecision;
  readonly onChange: (decision: MergeDecision) => void;
}

/** A column in which members differ: each distinct value once, the one that stays marked, or another typed in. */
export function FieldChoice({ cluster, field, decision, onChange }: Props): ReactNode {
  const surfaces = useSurfaces();
  const styles = useStyles();
  const name = useId();
  const { dedupe } = useTexts();
  const heading = useColumnName(cluster)(field);
  const kind = fieldOfKey(field);
  const merged = mergedValue(cluster, decision, field);
  const difference = differenceOf(cluster, decision, field);
  const [typing, setTyping] = useState(false);
  return (
    <fieldset className={styles.set}>
      <legend className="visually-hidden">{dedupe.choose(heading)}</legend>
      <div className={styles.head}>
        <span aria-hidden="true" className={mergeClasses(surfaces.strong, styles.heading)}>
          {heading}
        </span>
        <span className={difference === "different" ? styles.mark : surfaces.muted}>
          {signs[difference]} {dedupe[difference]}
        </span>
        {!typing && (
          <Link as="button" className={styles.link} onClick={() => setTyping(true)}>
            {dedupe.typeInstead}
          </Link>
        )}
      </div>
      <div className={styles.grid}>
        {fieldOptions(cluster, decision, field, dedupe).map((option) => (
          <Choice
            isChosen={option.value === merged}
            key={`${typeof option.value}${option.value}`}
            name={name}
            onPick={() => onChange(withPicked(cluster, decision, field, option.value))}
            option={option}
          />
        ))}
      </div>
      <Companions cluster={cluster} decision={decision} field={field} onChange={onChange} />
      {typing && (
        <OwnValue
          label={dedupe.choose(heading)}
          onClose={() => setTyping(false)}
          onValue={(text) => onChange(withValue(decision, field, typedValue(kind, text, merged)))}
          start={shownCell(kind, merged)}
        />
      )}
    </fieldset>
  );
}

/** Seen before it is read; colour alone tells some people nothing. */
const signs: Readonly<Record<Difference, string>> = {
  different: "≠",
  writtenOtherwise: "≈",
  blankInSome: "○",
};

interface ChoiceProps {
  readonly option: FieldOption;
  /** Of the group the choice belongs to. */
  readonly name: string;
  readonly isChosen: boolean;
  readonly onPick: () => void;
}

/** One value, who holds it, and whether it is the one that stays. */
function Choice({ option: { text, from }, name, isChosen, onPick }: ChoiceProps): ReactNode {
  const surfaces = useSurfaces();
  const styles = useStyles();
  const { common } = useTexts();
  return (
    <label
      className={mergeClasses(
        styles.cell,
        isChosen && styles.chosen,
        text.length > longestInHalf && styles.wide,
      )}
    >
      <input checked={isChosen} className={styles.radio} name={name} onChange={onPick} type="radio" />
      <span>
        <span className={text === "" ? styles.blank : ""}>{text === "" ? common.empty : text}</span>
        <span className={mergeClasses(surfaces.muted, styles.whole)}> {from}</span>
      </span>
    </label>
  );
}

/** Offers to take from the same member what belongs together with the value chosen: street and town, bank and account. */
function Companions({ cluster, field, decision, onChange }: Props): ReactNode {
  const surfaces = useSurfaces();
  const styles = useStyles();
  const { dedupe } = useTexts();
  const nameOf = useColumnName(cluster);
  const companions = companionsOf(cluster, decision, field);
  if (!companions) return null;
  return (
    <p className={surfaces.muted} role="status" style={{ margin: "4px 0 0" }}>
      {dedupe.companions(companions.fields.map(nameOf))}{" "}
      <Link
        as="button"
        className={styles.link}
        inline
        onClick={() => onChange(withCompanions(decision, companions))}
      >
        {dedupe.takeCompanions(companions.letter)}
      </Link>
    </p>
  );
}

/** Characters that stand in half the pane without breaking, at its narrowest: eleven figures and two. */
const longestInHalf = 13;
