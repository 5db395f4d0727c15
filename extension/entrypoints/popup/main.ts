import { startPopup } from '../../src/popup/popup.ts';

startPopup();
