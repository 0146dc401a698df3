import type { FrameIds } from "./frameName";
import { requirementSets } from "./requirementSets";

/** What the page knows about itself and the document. */
export interface AppContextOptions {
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly documentUrl: string;
  readonly addinName: string;
  readonly appDomains: readonly string[];
}

/** Office's number of Excel on the web. */
const excelOnTheWeb = 16;

/** The answer to the frame's first question; start-up throws where one of the first nine is missing. */
export function appContext(
  ids: FrameIds,
  options: AppContextOptions,
  settings: Readonly<Record<string, string>>,
  readOnly: boolean,
): Readonly<Record<string, unknown>> {
  return {
    _id: ids.controlId,
    _appName: excelOnTheWeb,
    _appVersion: "16.00",
    _appMinorVersion: 0,
    _appUILocale: options.displayLanguage,
    _dataLocale: options.contentLanguage,
    _docUrl: options.documentUrl,
    _clientMode: readOnly ? 0 : 1,
    _settings: Object.entries(settings),
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: ids.conversationId,
    _appInstanceId: ids.controlId,
    _hostFullVersion: "16.0.17000.0",
    _addinName: options.addinName,
    _appDomains: options.appDomains,
    _addInSourceUrl: ids.origin,
    _clientWindowHeight: 720,
    _clientWindowWidth: 1280,
    _requirementMatrix: JSON.stringify(requirementSets),
    _dialogRequirementMatrix: "",
    _featureGates: {},
    _initialDisplayMode: 2,
  };
}
