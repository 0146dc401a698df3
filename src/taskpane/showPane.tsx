import { createRoot } from "react-dom/client";
import { App, type World } from "./App";
import { BrokenPane } from "./BrokenPane";
import { isDark } from "./theme";

/**
 * The pane in an element of the page; what breaks while it is drawn leaves a word and a way on instead of nothing.
 * The answer takes it away again.
 */
export function showPane(element: Element, world: World, onReload: () => void): () => void {
  const root = createRoot(element, {
    onUncaughtError: () =>
      root.render(
        <BrokenPane dark={isDark(themeOf(world), false)} texts={world.texts} onReload={onReload} />,
      ),
  });
  root.render(<App world={world} />);
  return () => root.unmount();
}

/** Office's theme, unless asking for it is what broke. */
function themeOf({ readTheme }: World): ReturnType<World["readTheme"]> {
  try {
    return readTheme();
  } catch {
    return undefined;
  }
}
