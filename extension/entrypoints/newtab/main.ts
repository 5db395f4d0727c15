import { NewTab } from '../../src/new-tab/new-tab.ts';

// Loaded when the first frame is on the screen, which the script in the head sees to.
new NewTab().start();
