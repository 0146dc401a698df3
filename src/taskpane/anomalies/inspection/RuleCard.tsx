import { Link, makeStyles, Switch, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FindingGroup } from "../../../core/analysis/anomalies/views/findingViews";
import type { CorrectionScope } from "../../../core/changes/proposal";
import { SeverityMark } from "../../components/marks";
import { useSurfaces } from "../../components/surfaces";
import { usePane } from "../../session/hooks/paneContext";
import { useTexts } from "../../session/hooks/useTexts";
import type { FindingFilter } from "../../session/state/route";
import { percent } from "../../texts/format";
import { safeOf, toggled } from "../verdicts/correctionChoice";
import { SystemicActions } from "./SystemicActions";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "flex-start", gap: "8px" },
  title: { flex: 1, minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  count: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap", fontWeight: tokens.fontWeightSemibold },
  columns: { display: "flex", flexWrap: "wrap", gap: "4px", margin: 0, padding: 0, listStyleType: "none" },
  chip: {
    display: "flex",
    gap: "4px",
    maxWidth: "100%",
    whiteSpace: "nowrap",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    padding: "2px 8px",
    cursor: "pointer",
    textAlign: "start",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground2,
    ":hover": { backgroundColor: tokens.colorNeutralBackground2Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chipText: { overflow: "hidden", textOverflow: "ellipsis" },
});

/** Columns named on the card; the others are behind the count. */
const shownColumns = 4;

/** Where a rule has one column, its list stands on that column at once. */
function onlyColumn({ columns: [first, ...others] }: FindingGroup): Partial<FindingFilter> {
  return first && others.length === 0 ? { sheet: first.sheet, heading: first.heading } : {};
}

interface Props {
  readonly group: FindingGroup;
  readonly scope: CorrectionScope;
}

/** One rule: how often, where, and what can be put right in one go. */
export function RuleCard({ group, scope }: Props): ReactNode {
  const surfaces = useSurfaces();
  const styles = useStyles();
  const { dispatch, language } = usePane();
  const { anomalies, common } = useTexts();
  const { ruleId, title, severity, systemic } = group;
  const open = (filter: Partial<FindingFilter>) => () =>
    dispatch({
      type: "opened",
      route: { page: "findings", filter: { title, ruleId, severity, systemic, ...filter } },
    });
  return (
    <article aria-label={title} className={surfaces.card}>
      <div className={styles.head}>
        <SeverityMark bare severity={group.severity} />
        <span className={styles.title}>{title}</span>
        <Link className={styles.count} onClick={open({})}>
          {anomalies.openRule(group.count)}
        </Link>
      </div>
      {systemic && (
        <span className={surfaces.muted}>{anomalies.systemicLead(percent(language, group.share))}</span>
      )}
      {group.kinds.map(({ heading, word }) => (
        <span className={surfaces.muted} key={`${heading}\n${word}`}>
          {anomalies.kindLead(heading, word)}
        </span>
      ))}
      <ul aria-label={anomalies.columns} className={styles.columns}>
        {group.columns.slice(0, shownColumns).map(({ sheet, heading, count }) => (
          <li key={`${sheet}\n${heading}`} style={{ maxWidth: "100%" }}>
            <button
              className={styles.chip}
              onClick={open({ sheet, heading })}
              title={`${sheet} · ${heading || anomalies.wholeRow}`}
              type="button"
            >
              <span className={styles.chipText}>
                {sheet} · {heading || anomalies.wholeRow}
              </span>{" "}
              <span>{common.count(count)}</span>
            </button>
          </li>
        ))}
      </ul>
      {group.safe > 0 && <SafeSwitch group={group} scope={scope} />}
      {systemic && <SystemicActions group={group} onFill={open({ together: true, ...onlyColumn(group) })} />}
    </article>
  );
}

function SafeSwitch({
  group,
  scope,
}: {
  readonly group: FindingGroup;
  readonly scope: CorrectionScope;
}): ReactNode {
  const { dispatch, session } = usePane();
  const { anomalies } = useTexts();
  const { inspection } = session;
  const on = scope.safeOfRules.includes(group.ruleId);
  const count =
    inspection.phase === "reviewing" ? safeOf(group, inspection.decisions, inspection.groups) : group.safe;
  return (
    <Switch
      checked={on}
      label={on ? anomalies.safeOn(count) : anomalies.safe(count)}
      onChange={() =>
        dispatch({ type: "inspection", event: { kind: "scoped", scope: toggled(scope, group.ruleId) } })
      }
      style={{ marginLeft: -8, marginBottom: -6 }}
      title={anomalies.safeLead}
    />
  );
}
