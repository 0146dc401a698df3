import { type ComponentType, lazy, type ReactNode, Suspense, useEffect } from "react";
import { titleIfLost } from "./session/hooks/pageFocus";

const awaited: (() => Promise<unknown>)[] = [];

/** A page whose code comes after the pane itself; where it is opened before, nothing shows until it is there. */
export function latePage<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): (props: Props) => ReactNode {
  awaited.push(load);
  const Loaded = lazy(async () => ({ default: await load() }));
  return (props) => (
    <Suspense>
      <Loaded {...props} />
      <Arrived />
    </Suspense>
  );
}

/** Fetches the late pages one after another, so that none is waited for when it is opened. */
export async function fetchLatePages(): Promise<void> {
  // One that does not come is asked for again when it is opened, and the pane says so then.
  for (const load of awaited) await load().catch(() => undefined);
}

/** The focus was to go to the title when the page had none yet. */
function Arrived(): ReactNode {
  useEffect(titleIfLost, []);
  return null;
}
