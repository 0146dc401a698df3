import { Badge, Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ClusterView } from "../../../core/analysis/dedupe/clusterViews";
import type { MergeDecision, MergeScope, Verdict } from "../../../core/changes/proposal";
import { nameOfValues } from "../../../core/tables/customers/nameOfValues";
import { Icon } from "../../components/Icon";
import { aboveBar } from "../../components/layout/ActionBar";
import { useSurfaces } from "../../components/surfaces";
import { usePane } from "../../session/hooks/paneContext";
import { useTexts } from "../../session/hooks/useTexts";
import { money } from "../../texts/format";
import { keptMembers } from "../merge/belonging";
import { mergedName, verdictOn } from "../merge/mergeChoice";
import { ClusterDetail } from "./ClusterDetail";
import { useDecided } from "./useDecided";

const useStyles = makeStyles({
  head: {
    font: "inherit",
    color: "inherit",
    textAlign: "start",
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    cursor: "pointer",
    minWidth: 0,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "4px" },
  },
  title: { fontWeight: tokens.fontWeightSemibold, flex: 1, minWidth: 0, overflowWrap: "anywhere" },
  others: { overflowWrap: "anywhere" },
  rejected: { color: tokens.colorNeutralForeground3 },
  // In sight however many fields stand above: most groups are judged at a glance.
  verdicts: {
    position: "sticky",
    bottom: aboveBar,
    // A laptop's window at 200 % leaves some 300 px: this bar above that of the page would take half of them.
    "@media (max-height: 400px)": { position: "static" },
    margin: "0 -12px -12px -10px",
    padding: "8px 12px 12px 10px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: `0 0 ${tokens.borderRadiusLarge} 0`,
  },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    // One line in the narrowest pane too: the words alone say what the buttons do.
    "@media (max-width: 300px)": { gap: "4px", "& .fui-Button__icon": { display: "none" } },
  },
  compact: { minWidth: 0, paddingLeft: "8px", paddingRight: "8px" },
  skip: { minWidth: 0, paddingLeft: "4px", paddingRight: "4px" },
});

interface Props {
  readonly cluster: ClusterView;
  readonly decision: MergeDecision;
  readonly scope: MergeScope;
  readonly active: boolean;
  readonly position: string;
  readonly onOpen: () => void;
  readonly onSkip: () => void;
  readonly onVerdict: (verdict: Verdict) => void;
  readonly onChange: (decision: MergeDecision) => void;
}

/** One group: a line when closed, everything needed to judge it when open. */
export function ClusterCard(props: Props): ReactNode {
  const { decision, scope, active, position, onOpen } = props;
  const cluster = useDecided(props.cluster, decision);
  const surfaces = useSurfaces();
  const styles = useStyles();
  const { language } = usePane();
  const { dedupe } = useTexts();
  const verdict = verdictOn(cluster, decision, scope);
  const name = mergedName(cluster, decision);
  const others = otherNames(cluster, name);
  return (
    <article
      aria-label={`${position} ${name}`}
      className={mergeClasses(surfaces.card, active && surfaces.active)}
      tabIndex={-1}
    >
      <button aria-expanded={active} className={styles.head} onClick={onOpen} type="button">
        <span className={surfaces.row}>
          <span className={mergeClasses(styles.title, verdict === "reject" && styles.rejected)}>{name}</span>
          <VerdictBadge verdict={verdict} />
        </span>
        {others.length > 0 && <span className={styles.others}>{dedupe.alsoCalled(others)}</span>}
        <span className={surfaces.muted}>
          {dedupe.members(keptMembers(cluster, decision).length)}
          {cluster.stake > 0 && ` · ${dedupe.stake(money(language, cluster.stake))}`}
        </span>
        {cluster.agreeing.length > 0 && (
          <span className={surfaces.muted}>{cluster.agreeing.join(" · ")}</span>
        )}
      </button>
      {active && <ClusterDetail cluster={cluster} decision={decision} onChange={props.onChange} />}
      {active && <Verdicts {...props} verdict={verdict} />}
    </article>
  );
}

/** What its rows are called beside the name that stays: most pairs are judged by the names alone. */
function otherNames({ members }: ClusterView, name: string): readonly string[] {
  const names = members.map(({ values }) => nameOfValues((field) => values[field]));
  return [...new Set(names)].filter((one) => one !== "" && one !== name);
}

function Verdicts({
  cluster,
  decision,
  verdict,
  onVerdict,
  onSkip,
}: Props & { readonly verdict: Verdict }): ReactNode {
  const styles = useStyles();
  const surfaces = useSurfaces();
  const { dedupe } = useTexts();
  const tooFew = keptMembers(cluster, decision).length < 2;
  if (verdict === "reject" || decision.verdict === "accept")
    return (
      <div className={styles.verdicts}>
        <Button onClick={() => onVerdict("undecided")}>{dedupe.reconsider}</Button>
      </div>
    );
  return (
    <div className={mergeClasses(surfaces.stack, styles.verdicts)}>
      {tooFew && <span className={surfaces.muted}>{dedupe.tooFew}</span>}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          className={styles.compact}
          disabled={tooFew}
          icon={<Icon name="check" size={16} />}
          onClick={() => onVerdict("accept")}
        >
          {dedupe.accept}
        </Button>
        <Button
          className={styles.compact}
          icon={<Icon name="cross" size={16} />}
          onClick={() => onVerdict("reject")}
        >
          {dedupe.reject}
        </Button>
        <Button appearance="subtle" className={styles.skip} onClick={onSkip}>
          {dedupe.skip}
        </Button>
      </div>
    </div>
  );
}

function VerdictBadge({ verdict }: { readonly verdict: Verdict }): ReactNode {
  const { dedupe } = useTexts();
  if (verdict === "undecided") return null;
  return verdict === "accept" ? (
    <Badge appearance="tint" color="success" icon={<Icon name="check" size={12} />} style={{ flex: "none" }}>
      {dedupe.accepted}
    </Badge>
  ) : (
    <Badge
      appearance="outline"
      color="informative"
      icon={<Icon name="cross" size={12} />}
      style={{ flex: "none" }}
    >
      {dedupe.rejected}
    </Badge>
  );
}
