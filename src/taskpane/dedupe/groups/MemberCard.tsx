import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ClusterView, MemberView } from "../../../core/analysis/dedupe/clusterViews";
import type { MergeDecision } from "../../../core/changes/proposal";
import { nameOfValues } from "../../../core/tables/customers/nameOfValues";
import { Icon } from "../../components/Icon";
import { CustomerLink } from "../../components/links/CustomerLink";
import { SpotLink } from "../../components/links/SpotLink";
import { useSurfaces } from "../../components/surfaces";
import { useTexts } from "../../session/hooks/useTexts";
import { type Belonging, belongingOf, survivorOf, withBelonging } from "../merge/belonging";
import { letterOf } from "../merge/mergeChoice";

const useStyles = makeStyles({
  member: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "2px",
    margin: 0,
    padding: "8px",
    minWidth: 0,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  survivor: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  dropped: { border: `1px dashed ${tokens.colorNeutralStroke1}`, color: tokens.colorNeutralForeground3 },
  stays: {
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    color: tokens.colorBrandForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    minHeight: "24px",
  },
  link: { fontSize: tokens.fontSizeBase200, minHeight: "24px" },
});

interface Props {
  readonly cluster: ClusterView;
  readonly member: MemberView;
  readonly index: number;
  readonly decision: MergeDecision;
  readonly onChange: (decision: MergeDecision) => void;
}

/** One row of the group: where it is, what hangs on it, whether it stays. */
export function MemberCard({ cluster, member, index, decision, onChange }: Props): ReactNode {
  const surfaces = useSurfaces();
  const styles = useStyles();
  const { dedupe, common, customers } = useTexts();
  const survives = survivorOf(cluster, decision) === member.tableRow;
  const belonging = belongingOf(decision, member.tableRow);
  const inGroup = belonging === "group";
  const letter = letterOf(index);
  const id = member.values.customerId;
  const move = (to: Belonging) => onChange(withBelonging(cluster, decision, member.tableRow, to));
  return (
    <fieldset
      aria-label={dedupe.member(letter)}
      className={mergeClasses(styles.member, survives && styles.survivor, !inGroup && styles.dropped)}
    >
      <span className={mergeClasses(surfaces.wrap, surfaces.strong)}>
        <span>{letter}</span>
        {id !== undefined && id !== "" && <span>{id}</span>}
      </span>
      <SpotLink
        short={common.place(member.sheet, member.row, null)}
        spot={{ sheet: member.sheet, row: member.row, column: null }}
      />
      <CustomerLink
        className={styles.link}
        label={customers.open}
        name={nameOfValues((field) => member.values[field])}
        of={{ sheet: member.sheet, row: member.row }}
      />
      <span className={surfaces.muted}>
        {dedupe.followUps(member.followUps)} · {dedupe.transactions(member.transactions)}
      </span>
      {!inGroup && (
        <span className={surfaces.muted}>{belonging === "dropped" ? dedupe.dropped : dedupe.isApart}</span>
      )}
      {survives && (
        <span className={styles.stays}>
          <Icon name="star" size={14} />
          {dedupe.isSurvivor}
        </span>
      )}
      {!survives && inGroup && (
        <Link
          as="button"
          className={styles.link}
          onClick={() => onChange({ ...decision, survivor: member.tableRow })}
        >
          {dedupe.survivor}
        </Link>
      )}
      {cluster.members.length > 2 && (
        <Link as="button" className={styles.link} onClick={() => move(inGroup ? "dropped" : "group")}>
          {inGroup ? dedupe.drop : dedupe.restore}
        </Link>
      )}
      {cluster.members.length > 3 && inGroup && (
        <Link as="button" className={styles.link} onClick={() => move("apart")}>
          {dedupe.apart}
        </Link>
      )}
    </fieldset>
  );
}
