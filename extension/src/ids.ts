/*
 * The ids the extension has everywhere it is installed, so that another program or a policy can name it. Its users'
 * settings hang on them: they never change.
 */

/** The public key that gives Chrome and Edge their id; its private half was thrown away, the stores sign with their own. */
export const CHROMIUM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA2DjtAk9SstYMu/j5dd1pTwrrM9Y2587gXhcGcfNKSpsnJrvRhOnRMxKv+3CkgmWPr9MMOYtKHy9Fd3pBFvU5Et7kU53OhkMIUCMnf+s9gD9CfkxgjbyoLTiezgN/t381EUh34y2oj6P4KeuRcmrARhe7o3Gr8XuQ1I6smnEETp4sl1t609coNQr+DPdn1tq+RSZfU2pUZWYYgsRavhDT+vnSMOOA6W5a3lFKOlR83oobeCDLTjsVlpig2uWkUwqh1iTy+GPpE7OhzJWO3n3Zem2ocKJw/fXD3lBMSri4iBqAWs+Hz1HMsrIbZMwWyCIWGAwqrb0B2uLxpmOcEDBraQIDAQAB';

/** The id that follows from {@link CHROMIUM_KEY}. */
export const CHROMIUM_ID = 'oikakolpmocnoondebnfgpbbakbbfpij';

export const FIREFOX_ID = '{7569108a-d8d3-42e3-b569-41bf2a388190}';
