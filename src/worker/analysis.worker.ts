import { createAnalysis } from "../core/analysis/createAnalysis";
import type { Posted } from "./protocol";
import { serve } from "./serve";

const analysis = createAnalysis();

self.addEventListener("message", (event: MessageEvent<Posted>) =>
  serve(analysis, event.data, (response) => self.postMessage(response)),
);
self.postMessage({ kind: "ready" });
