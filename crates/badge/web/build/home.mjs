// The portal that this script came from: badge/v1/<build>/ lies three folders below it.
export const home = new URL("../../../", import.meta.url).href;
