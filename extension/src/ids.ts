/*
 * The ids by which another program or a policy can name the extension. Its users' settings hang on them: they never
 * change.
 */

/**
 * The public key that gives the extension its id in Chrome and Edge when it is loaded unpacked. It has no private half:
 * a store, or who packs it for themselves, signs with another key and so gives another id.
 */
export const CHROMIUM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA2DjtAk9SstYMu/j5dd1pTwrrM9Y2587gXhcGcfNKSpsnJrvRhOnRMxKv+3CkgmWPr9MMOYtKHy9Fd3pBFvU5Et7kU53OhkMIUCMnf+s9gD9CfkxgjbyoLTiezgN/t381EUh34y2oj6P4KeuRcmrARhe7o3Gr8XuQ1I6smnEETp4sl1t609coNQr+DPdn1tq+RSZfU2pUZWYYgsRavhDT+vnSMOOA6W5a3lFKOlR83oobeCDLTjsVlpig2uWkUwqh1iTy+GPpE7OhzJWO3n3Zem2ocKJw/fXD3lBMSri4iBqAWs+Hz1HMsrIbZMwWyCIWGAwqrb0B2uLxpmOcEDBraQIDAQAB';

/** The id that follows from {@link CHROMIUM_KEY}. */
export const CHROMIUM_ID = 'oikakolpmocnoondebnfgpbbakbbfpij';

export const FIREFOX_ID = '{7569108a-d8d3-42e3-b569-41bf2a388190}';
