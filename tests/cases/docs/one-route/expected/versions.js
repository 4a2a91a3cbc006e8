window.docsVersions = ["1.1","1.2"];
window.docsPages = {};
