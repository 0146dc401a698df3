import { type IRender, IRenderManagerService, Layer } from "@univerjs/preset-sheets-core";
import type { Book } from "../book/book";
import type { ScreenEngine } from "./screenEngine";

/** Milliseconds after the add-in's last write in which more of it is expected. */
const BUSY = 150;
/** Milliseconds between two frames meanwhile: enough to see that something happens. */
const BETWEEN = 400;

/**
 * While an add-in writes, every request would paint the grid anew, 50 ms and more each: the painting took longer
 * than the work. Then only a few frames a second are painted, and the last always; a person's own doings are painted
 * at once.
 */
export function calmFrames(book: Book, engine: ScreenEngine, container: HTMLElement): () => void {
  joinDirtyMarks();
  let written = Number.NEGATIVE_INFINITY;
  let painted = Number.NEGATIVE_INFINITY;
  const watcher = engine.commands.onCommandExecuted(() => {
    if (book.writing > 0) written = performance.now();
  });
  const calm = ({ scene }: IRender) => {
    const paint = scene.render.bind(scene);
    // A skipped scene stays dirty, so the next frame asks again.
    scene.render = (canvas) => {
      const now = performance.now();
      if (now - written < BUSY && now - painted < BETWEEN) return;
      if (scene.isDirty()) painted = now;
      paint(canvas);
    };
  };
  // The grid is drawn for the first time after the model is there.
  const renders = engine.univer.__getInjector().get(IRenderManagerService);
  const present = renders.getRenderById(engine.workbook.getUnitId());
  if (present) calm(present);
  const coming = renders.created$.subscribe(calm);
  const atOnce = () => {
    painted = Number.NEGATIVE_INFINITY;
  };
  const doings = ["pointerdown", "wheel", "keydown"] as const;
  for (const each of doings) container.addEventListener(each, atOnce, true);
  return () => {
    watcher.dispose();
    coming.unsubscribe();
    for (const each of doings) container.removeEventListener(each, atOnce, true);
  };
}

/**
 * Every write marks every part of the drawing as stale, each through a message channel of its own: 15,000 channels
 * while nine sheets are installed. One mark after the running task does the same.
 */
function joinDirtyMarks(): void {
  const waiting = new Set<Layer>();
  Layer.prototype.makeDirtyWithDebounce = function mark(this: Layer, state = true) {
    if (waiting.has(this)) return;
    waiting.add(this);
    queueMicrotask(() => {
      waiting.delete(this);
      this.makeDirty(state);
    });
  };
}
