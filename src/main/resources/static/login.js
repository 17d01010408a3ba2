// Keeps what stands behind # in the address that somebody asked for before signing in, such as a process in Cockpit.
document.querySelector('form').action += location.hash;
