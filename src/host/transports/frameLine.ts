import { actionKinds, type FrameRequest, frameEvent, frameReply, parseFrameRequest } from "./frameMessages";
import type { FrameIds } from "./frameName";

export interface FrameLineOptions {
  readonly frame: HTMLIFrameElement;
  readonly window: Window;
  readonly ids: FrameIds;
  /** Data of the reply to a call; null: no reply (a test's fault). */
  readonly answer: (request: FrameRequest) => Promise<unknown>;
  /** The frame has a handler of this event from now on, and knows that it was heard. */
  readonly registered: (event: string) => void;
  /** A call could not be carried out because of a fault in this host. */
  readonly failed: (error: unknown) => void;
}

/** The line between this page and one frame: calls come in, replies and events go out. */
export interface FrameLine {
  /** Sends an event to the frame's handler; false where it has none. */
  raise(name: string, data: unknown): boolean;
  close(): void;
}

/** Office's number of an internal error. */
const internalError = 5_001;

/** Opens the line. Only this frame, its origin and its conversation are heard. */
export function openFrameLine(options: FrameLineOptions): FrameLine {
  const { frame, window: page, ids } = options;
  const registered = new Map<string, FrameRequest>();
  const post = (text: string): void => frame.contentWindow?.postMessage(text, ids.origin);
  const reply = async (request: FrameRequest): Promise<void> => {
    try {
      const data = noteHandler(registered, request) ? { Error: 0 } : await options.answer(request);
      if (data !== null) post(frameReply(request, ids.origin, data));
      if (request._actionType === actionKinds.registerEvent) options.registered(request._actionName);
    } catch (error) {
      options.failed(error);
      post(frameReply(request, ids.origin, { Error: internalError }));
    }
  };
  const listen = (event: MessageEvent<unknown>): void => {
    if (event.source !== frame.contentWindow || event.origin !== ids.origin) return;
    const request = parseFrameRequest(event.data);
    if (request !== null && isOurs(request, ids)) void reply(request);
  };
  page.addEventListener("message", listen);
  return {
    raise(name, data) {
      const registration = registered.get(name);
      if (registration !== undefined) post(frameEvent(registration, ids.origin, data));
      return registration !== undefined;
    },
    close: () => page.removeEventListener("message", listen),
  };
}

/** Remembers or forgets the frame's handler of an event; false for anything but that. */
function noteHandler(registered: Map<string, FrameRequest>, request: FrameRequest): boolean {
  if (request._actionType === actionKinds.registerEvent) registered.set(request._actionName, request);
  else if (request._actionType === actionKinds.unregisterEvent) registered.delete(request._actionName);
  else return false;
  return true;
}

/** The library opens a second conversation for notices. */
function isOurs({ _conversationId }: FrameRequest, { conversationId }: FrameIds): boolean {
  return _conversationId === conversationId || _conversationId === `${conversationId}_ntf`;
}
