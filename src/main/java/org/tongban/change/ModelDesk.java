package org.tongban.change;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a change needs of the models: which files are in force, whether new ones keep the rules, and their deployment. */
public interface ModelDesk {

    /**
     * Returns those of some files that are in force now.
     *
     * @param names without folders
     * @return their whole texts by name; a file that is not in force is left out
     */
    Map<String, String> inForce(Set<String> names);

    /**
     * Checks files among all that is in force.
     *
     * @param files whole texts by name without folders
     * @return what is wrong, each in a Chinese sentence with file, line and element; none if they keep all rules
     */
    List<String> findings(Map<String, String> files);

    /**
     * Deploys files in the caller's transaction.
     *
     * @param name of the deployment
     * @param files whole texts by name without folders
     * @throws ChangeProblem with what is wrong, if they break a rule; then nothing is deployed
     */
    void deploy(String name, Map<String, String> files);
}
