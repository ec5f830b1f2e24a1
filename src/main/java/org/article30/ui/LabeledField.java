package org.article30.ui;

import javafx.beans.DefaultProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A control with its label above and what is wrong with it below, tied together for screen readers. Beside the label there
 * is room for quiet buttons: what the law asks, where the fact comes from.
 */
@DefaultProperty("control")
public class LabeledField extends VBox {

    private static final PseudoClass FAULTY = PseudoClass.getPseudoClass("faulty");

    private final Label label = new Label();
    private final Label fault = new Label();
    private final HBox head = new HBox();
    private final ObjectProperty<Node> control = new SimpleObjectProperty<>();
    private String help = "";

    /** A field without label and control yet. */
    public LabeledField() {
        getStyleClass().add("labeled-field");
        head.getStyleClass().add("head");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        fault.getStyleClass().add("fault");
        fault.setWrapText(true);
        fault.setMinHeight(Region.USE_PREF_SIZE);
        fault.visibleProperty().bind(fault.textProperty().isNotEmpty());
        fault.managedProperty().bind(fault.visibleProperty());
        control.subscribe(this::tie);
    }

    /** A field called {@code text} around {@code node}. */
    public LabeledField(String text, Node node) {
        this();
        setText(text);
        setControl(node);
    }

    private void tie(Node node) {
        if (node == null) {
            return;
        }
        var spare = new Region();
        HBox.setHgrow(spare, Priority.ALWAYS);
        if (node instanceof CheckBox box) {
            box.setText(label.getText());
            getStyleClass().add("tick-field");
            head.getChildren().setAll(box, spare);
            getChildren().setAll(head, fault);
        } else {
            head.getChildren().setAll(label, spare);
            getChildren().setAll(head, node, fault);
            label.setLabelFor(node);
        }
        if (node.getAccessibleText() == null) {
            node.setAccessibleText(label.getText());
        }
    }

    /** How high what stands above the control is in a field of that width. */
    double headHeight(double width) {
        return head.getChildren().contains(label) ? Math.max(head.minHeight(width), head.prefHeight(width)) + getSpacing() : 0;
    }

    /** Puts a quiet button at the end of the label's line. */
    public void addBeside(Node button) {
        head.getChildren().add(button);
    }

    /** What the field asks for, said by screen readers together with a fault. */
    public void setHelp(String text) {
        help = text;
        setFault(getFault());
    }

    /** Shows a fault, or none if blank. */
    public void setFault(String text) {
        fault.setText(text);
        pseudoClassStateChanged(FAULTY, !text.isBlank());
        control.get().setAccessibleHelp((text + " " + help).strip());
    }

    /** The fault shown; blank if none. */
    public String getFault() {
        return fault.getText();
    }

    /** The label. */
    public String getText() {
        return label.getText();
    }

    /** Changes the label. */
    public void setText(String text) {
        label.setText(text);
    }

    /** The control. */
    public Node getControl() {
        return control.get();
    }

    /** Changes the control. */
    public void setControl(Node node) {
        control.set(node);
    }

    /** Moves the focus into the field. */
    public void enter() {
        if (!firstIn(control.get())) {
            control.get().requestFocus();
        }
    }

    private static boolean firstIn(Node node) {
        if (node.isFocusTraversable()) {
            node.requestFocus();
            return true;
        }
        return node instanceof javafx.scene.Parent parent && parent.getChildrenUnmodifiable().stream().anyMatch(LabeledField::firstIn);
    }
}
