import { Badge, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { TierDetail } from "../../../core/analysis/tiering/views/tierViews";
import { useSurfaces } from "../../components/surfaces";
import { usePane } from "../../session/hooks/paneContext";
import { useTexts } from "../../session/hooks/useTexts";
import { percent } from "../../texts/format";

/** How far the tier can be trusted: what it stands on, and whether a little would change it. */
export function TierTrust({ detail }: { readonly detail: TierDetail | undefined }): ReactNode {
  const surfaces = useSurfaces();
  const { language } = usePane();
  const { tiering } = useTexts();
  if (!detail) return null;
  const { completeness, robustness, alive, borderline, warning, groupSize, keyAccount } = detail;
  return (
    <span className={mergeClasses(surfaces.wrap, surfaces.muted)}>
      {keyAccount !== undefined && (
        <Badge appearance="outline" color="brand" size="small">
          {keyAccount}
        </Badge>
      )}
      {warning && (
        <Badge appearance="tint" color="warning" size="small">
          {tiering.warning}
        </Badge>
      )}
      {borderline && (
        <Badge appearance="outline" color="informative" size="small">
          {tiering.borderline}
        </Badge>
      )}
      {completeness < 1 && (
        <span title={tiering.completenessHint}>{tiering.completeness(percent(language, completeness))}</span>
      )}
      <span title={tiering.robustnessHint}>{tiering.robustness(percent(language, robustness))}</span>
      {!Number.isNaN(alive) && <span>{tiering.alive(percent(language, alive))}</span>}
      {groupSize > 1 && <span>{tiering.group(groupSize)}</span>}
    </span>
  );
}
