<?php
/** PHP runs this before every page of DokuWiki: its settings are in a folder of the test (TEST_CONF). */
define( 'DOKU_CONF', getenv( 'TEST_CONF' ) );
require __DIR__ . '/first-in-head.php';
