import { Button } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { MergeScope } from "../../core/changes/proposal";
import { Confirm } from "../components/Confirm";
import { Icon } from "../components/Icon";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/paneContext";
import { useTexts } from "../session/useTexts";

/** All certain groups in one go: said in numbers first, then shown change by change before anything is written. */
export function AcceptCertain({
  groups,
  scope,
}: {
  readonly groups: number;
  readonly scope: MergeScope;
}): ReactNode {
  const styles = useSurfaces();
  const { dispatch } = usePane();
  const { dedupe } = useTexts();
  const [asking, setAsking] = useState(false);
  const choose = (allCertain: boolean) =>
    dispatch({ type: "duplicates", event: { kind: "scoped", scope: { allCertain } } });
  if (scope.allCertain) {
    return (
      <div className={styles.row}>
        <Icon name="check" size={16} />
        <span className={styles.grow}>{dedupe.allAccepted}</span>
        <Button onClick={() => choose(false)} size="small">
          {dedupe.revokeAll}
        </Button>
      </div>
    );
  }
  return (
    <>
      <Button icon={<Icon name="check" size={16} />} onClick={() => setAsking(true)}>
        {dedupe.acceptAll(groups)}
      </Button>
      <Confirm
        confirm={dedupe.acceptAllConfirm}
        lead={dedupe.acceptAllLead(groups)}
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          choose(true);
        }}
        open={asking}
        title={dedupe.acceptAllTitle}
      />
    </>
  );
}
