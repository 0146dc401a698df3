import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { LiveWarning } from "../../../core/analysis/live/liveViews";
import { useSurfaces } from "../../components/surfaces";
import { useLocate } from "../../session/hooks/useLocate";
import { useTexts } from "../../session/hooks/useTexts";

/** A row just typed or pasted, whom it resembles and why; the place of the other is a link to it. */
export function LiveWarned({ warning }: { readonly warning: LiveWarning }): ReactNode {
  const surfaces = useSurfaces();
  const locate = useLocate();
  const { dedupe } = useTexts();
  const { sheet, row, existing, name, reasons } = warning;
  const place = existing.sheet === sheet ? dedupe.liveRow(existing.row) : `${existing.sheet} ${existing.row}`;
  return (
    <>
      {dedupe.live(row, name)}{" "}
      <Link as="button" inline={true} onClick={() => locate({ ...existing, column: null })}>
        {place}
      </Link>
      <div className={surfaces.muted}>{reasons.join(" · ")}</div>
    </>
  );
}
