import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Severity } from "../../core/anomalies/rule/hit";
import type { Tier } from "../../core/sheets/tier";
import { useTexts } from "../session/hooks/useTexts";
import { Icon } from "./Icon";

const useStyles = makeStyles({
  mark: { display: "inline-flex", alignItems: "center", gap: "4px", flex: "none" },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
});

/** A severity as icon, word and colour: each says it alone. */
export function SeverityMark({
  severity,
  bare = false,
  many = false,
}: {
  readonly severity: Severity;
  readonly bare?: boolean;
  /** Below a count. */
  readonly many?: boolean;
}): ReactNode {
  const styles = useStyles();
  const { common } = useTexts();
  return (
    <span className={styles.mark}>
      <span className={styles[severity]} style={{ display: "flex" }}>
        <Icon name={severity} size={16} />
      </span>
      {bare ? (
        <span className="visually-hidden">{common.severities[severity]}</span>
      ) : (
        common[many ? "manySeverities" : "severities"][severity]
      )}
    </span>
  );
}

const tierColors = {
  core: "brand",
  potential: "success",
  regular: "informative",
  lost: "danger",
  prospect: "subtle",
  new: "brand",
} as const;

/** A tier as a labelled badge; `label` where the scheme has another word for it. */
export function TierBadge({ tier, label }: { readonly tier: Tier; readonly label?: string }): ReactNode {
  const { common } = useTexts();
  return (
    <Badge
      appearance={tier === "core" ? "filled" : "tint"}
      color={tierColors[tier]}
      size="medium"
      style={{ flex: "none" }}
    >
      {label ?? common.tiers[tier]}
    </Badge>
  );
}
