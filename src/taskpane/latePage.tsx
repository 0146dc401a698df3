import { type ComponentType, lazy, type ReactNode, Suspense, useEffect } from "react";
import { lateCode } from "./session/gateway/lateCode";
import { titleIfLost } from "./session/hooks/focus/pageFocus";

/** A page whose code comes after the pane itself; where it is opened before, nothing shows until it is there. */
export function latePage<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): (props: Props) => ReactNode {
  const loaded = lateCode(load);
  const Loaded = lazy(async () => ({ default: await loaded() }));
  return (props) => (
    <Suspense>
      <Loaded {...props} />
      <Arrived />
    </Suspense>
  );
}

/** The focus was to go to the title when the page had none yet. */
function Arrived(): ReactNode {
  useEffect(titleIfLost, []);
  return null;
}
