import { booleanOf, textOf, wordOf } from "../engine/types/arguments";
import { defineType } from "../engine/types/defineType";
import type { Instance } from "../engine/types/objectType";

/** The parts of the page an add-in can change beside the workbook. */
export interface PageParts {
  readonly buttonEnabled: (buttonId: string, enabled: boolean) => void;
  readonly tabVisible: (tabId: string, visible: boolean) => void;
  /** The pane is shown or hidden by the add-in itself. */
  readonly paneVisible: (visible: boolean) => void;
}

interface ServiceTarget {
  readonly parts: PageParts;
  readonly state: { start: RuntimeState; runtime: RuntimeState };
}

interface ControlTarget extends ServiceTarget {
  readonly id: string;
}

const runtimeStates = ["Inactive", "Background", "Visible"] as const;
type RuntimeState = (typeof runtimeStates)[number];

const buttonType = defineType<ControlTarget>({
  name: "RibbonButton",
  properties: {
    Id: { get: ({ id }) => id },
    Enabled: { set: ({ parts, id }, value) => parts.buttonEnabled(id, booleanOf(value)) },
  },
  methods: { SetEnabled: ({ parts, id }, value) => parts.buttonEnabled(id, booleanOf(value)) },
});

const tabType = defineType<ControlTarget>({
  name: "RibbonTab",
  properties: { Id: { get: ({ id }) => id } },
  methods: { SetVisibility: ({ parts, id }, value) => parts.tabVisible(id, booleanOf(value)) },
});

const ribbonType = defineType<ServiceTarget>({
  name: "DynamicRibbon",
  properties: {},
  methods: {
    GetButton: (target, id) => buttonType.of({ ...target, id: textOf(id) }),
    GetTab: (target, id) => tabType.of({ ...target, id: textOf(id) }),
  },
});

const startType = defineType<ServiceTarget>({
  name: "AppRuntimePersistenceService",
  properties: {},
  methods: {
    GetAppRuntimeStartState: ({ state }) => state.start,
    SetAppRuntimeStartState: ({ state }, value) => {
      state.start = wordOf(value, runtimeStates);
    },
  },
});

const runtimeType = defineType<ServiceTarget>({
  name: "AppRuntimeService",
  properties: {},
  methods: {
    GetAppRuntimeState: ({ state }) => state.runtime,
    SetAppRuntimeState: ({ state, parts }, value) => {
      state.runtime = wordOf(value, runtimeStates);
      parts.paneVisible(state.runtime === "Visible");
    },
  },
});

const addinType = defineType<ServiceTarget>({
  name: "AddinInternalService",
  properties: {},
  methods: { NotifyActionHandlerReady: () => undefined },
});

/** The service objects a pane in a frame asks for by full type name. */
export function pageServices(parts: PageParts): (name: string) => Instance | null {
  const target: ServiceTarget = { parts, state: { start: "Inactive", runtime: "Visible" } };
  return (name) => {
    switch (name) {
      case "Microsoft.DynamicRibbon.DynamicRibbon":
        return ribbonType.of(target);
      case "Microsoft.AppRuntime.AppRuntimePersistenceService":
        return startType.of(target);
      case "Microsoft.AppRuntime.AppRuntimeService":
        return runtimeType.of(target);
      case "Microsoft.InternalService.AddinInternalService":
        return addinType.of(target);
      default:
        return null;
    }
  };
}
