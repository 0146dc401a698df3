import { type ComponentType, lazy, type ReactNode, Suspense, useEffect } from "react";
import { titleIfLost } from "./session/pageFocus";

/** A page whose code comes when it is first opened; nothing shows until then. */
export function latePage<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): (props: Props) => ReactNode {
  const Loaded = lazy(async () => ({ default: await load() }));
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
