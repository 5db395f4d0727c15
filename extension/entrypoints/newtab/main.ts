import { NewTab } from '../../src/new-tab/new-tab.ts';

// The script in the head loads this module once the first frame is on the screen.
new NewTab().start();
